import { oncePerObject, type Range, type Tokens, type WordList, wordListOf } from '../tokens/index'
import type { CircularVocabulary } from './language'
import anyLanguage from './data/any-language.json' with { type: 'json' }
import type { AnyWordKind, WordKind } from './word-kind'

/** The single words by kind, laid out on first use. */
const wordListsOf = oncePerObject(layOut)

/** Returns the words of a kind; a language without such words has an empty list. */
export function wordsOfKind({ words }: CircularVocabulary, kind: WordKind): WordList {
  return wordListsOf(words).get(kind) ?? NO_WORDS
}

/** Words with the vocabulary of their language. */
interface Worded {
  readonly tokens: Tokens
  readonly vocabulary: CircularVocabulary
}

/** Returns true if a token is a word of a kind, in the language of its letter. */
export function isWord({ tokens, vocabulary }: Worded, kind: WordKind, index: number): boolean {
  return wordsOfKind(vocabulary, kind).has(tokens.word[index])
}

/** Returns the last token of a range that is a word of a kind, or -1. */
export function lastOfKind(letter: Worded, kind: WordKind, { from, to }: Range): number {
  const list = wordsOfKind(letter.vocabulary, kind)
  for (let at = to - 1; at >= from; at--) if (list.has(letter.tokens.word[at])) return at
  return -1
}

/** Returns the first token of a range that is a word of a kind, or -1. */
export function firstOfKind(letter: Worded, kind: WordKind, { from, to }: Range): number {
  const list = wordsOfKind(letter.vocabulary, kind)
  for (let at = from; at < to; at++) if (list.has(letter.tokens.word[at])) return at
  return -1
}

const ANY_LANGUAGE: Readonly<Record<AnyWordKind, string>> = anyLanguage

/** Returns the words of a kind that letters of any language may hold. */
export function wordsOfAny(kind: AnyWordKind): WordList {
  return wordListsOf(ANY_LANGUAGE).get(kind) ?? NO_WORDS
}

/** Returns true if a token is a word of a kind that letters of any language may hold. */
export function isWordOfAny({ word }: Tokens, kind: AnyWordKind, index: number): boolean {
  return wordsOfAny(kind).has(word[index])
}

const NO_WORDS = wordListOf('')

function layOut(words: Readonly<Record<string, string>>): ReadonlyMap<string, WordList> {
  return new Map(Object.entries(words).map(([kind, list]) => [kind, wordListOf(list)]))
}
