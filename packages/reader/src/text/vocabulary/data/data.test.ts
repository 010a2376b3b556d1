import { expect, it } from 'vitest'
import * as z from 'zod'
import abbreviations from '../../tokens/abbreviations.json' with { type: 'json' }
import { foldWord } from '../../tokens/index'
import { VOCABULARIES } from '../vocabularies'
import anyLanguage from './any-language.json' with { type: 'json' }

/** Blanks between words; a word may have a star at one end, and an excepted ending "!" before it. */
const WordListSchema = z
  .string()
  .regex(/^(?:[^\s*!]+\*?|!?\*[^\s*!]+)(?: (?:[^\s*!]+\*?|!?\*[^\s*!]+))*$|^$/)
  .refine((list) => !hasRepeated(list), 'a word is listed twice')
  .refine((list) => wordsOf(list).every((word) => foldWord(word) === word), 'a word is not folded')
const WordsSchema = z.record(z.string(), WordListSchema)

/** Phrases with `|` between them, of words with one blank between them. */
const PhrasesSchema = z.record(
  z.string(),
  z
    .string()
    .regex(/^$|^[^\s|]+(?: [^\s|]+)*(?:\|[^\s|]+(?: [^\s|]+)*)*$/)
    .refine(
      (list) => new Set(list.split('|')).size === list.split('|').length,
      'a phrase is repeated',
    ),
)

function wordsOf(list: string): string[] {
  return list.split(' ').map((word) => word.replace(/[*!]/g, ''))
}

function hasRepeated(list: string): boolean {
  return list !== '' && new Set(list.split(' ')).size < list.split(' ').length
}

it('each kind of word of each language is a list of folded words that are named once', () => {
  for (const { words } of Object.values(VOCABULARIES)) WordsSchema.parse(words)
  WordsSchema.parse(anyLanguage)
  WordsSchema.parse(abbreviations)
})

it('each sense of each language is a list of phrases that are named once', () => {
  for (const { phrases } of Object.values(VOCABULARIES)) PhrasesSchema.parse(phrases)
})

it('each language has the same senses and kinds of words', () => {
  const { phrases: senses, words: kinds } = VOCABULARIES.en
  for (const { phrases, words } of Object.values(VOCABULARIES)) {
    expect(Object.keys(phrases).sort()).toEqual(Object.keys(senses).sort())
    expect(Object.keys(words)).toEqual(Object.keys(kinds))
  }
})

it('each kind of word is in at least one language', () => {
  const lists = Object.values(VOCABULARIES).map(({ words }) => words)
  const empty = Object.keys(VOCABULARIES.en.words).filter((kind) =>
    lists.every((words) =>
      Object.entries(words).some(([own, list]) => own === kind && list === ''),
    ),
  )
  expect(empty).toEqual([])
})
