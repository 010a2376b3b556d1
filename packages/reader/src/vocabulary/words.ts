import { oncePerObject, type Range, type Tokens, type WordList, wordListOf } from '../tokens/index'
import type { CircularVocabulary } from './language'
import anyLanguage from './data/any-language.json' with { type: 'json' }
import type { AnyWordKind, WordKind } from './word-kind'

/** The single words of a language by kind, laid out on first use. */
const wordListsOf = oncePerObject(({ words }: CircularVocabulary) => layOut(words))

/** The list of words of a kind; a language without such words has an empty one. */
export function wordsOfKind(vocabulary: CircularVocabulary, kind: WordKind): WordList {
  return wordListsOf(vocabulary).get(kind) ?? NO_WORDS
}

/** Words with the vocabulary of their language. */
interface Worded {
  readonly tokens: Tokens
  readonly vocabulary: CircularVocabulary
}

/** Whether a token is a word of a kind, in the language of its letter. */
export function isWord({ tokens, vocabulary }: Worded, kind: WordKind, index: number): boolean {
  return wordsOfKind(vocabulary, kind).has(tokens.word[index])
}

/** The last token of a range that is a word of a kind, or -1. */
export function lastOfKind(letter: Worded, kind: WordKind, { from, to }: Range): number {
  const list = wordsOfKind(letter.vocabulary, kind)
  for (let at = to - 1; at >= from; at--) if (list.has(letter.tokens.word[at])) return at
  return -1
}

/** The first token of a range that is a word of a kind, or -1. */
export function firstOfKind(letter: Worded, kind: WordKind, { from, to }: Range): number {
  const list = wordsOfKind(letter.vocabulary, kind)
  for (let at = from; at < to; at++) if (list.has(letter.tokens.word[at])) return at
  return -1
}

const ANY_LANGUAGE: Readonly<Record<AnyWordKind, string>> = anyLanguage
let anyLists: ReadonlyMap<string, WordList> | undefined

/** The list of words of a kind that letters of any language may hold. */
export function wordsOfAny(kind: AnyWordKind): WordList {
  anyLists ??= layOut(ANY_LANGUAGE)
  return anyLists.get(kind) ?? NO_WORDS
}

/** Whether a token is a word of a kind that letters of any language may hold. */
export function isWordOfAny({ word }: Tokens, kind: AnyWordKind, index: number): boolean {
  return wordsOfAny(kind).has(word[index])
}

const NO_WORDS = wordListOf('')

function layOut(words: Readonly<Record<string, string>>): ReadonlyMap<string, WordList> {
  return new Map(Object.entries(words).map(([kind, list]) => [kind, wordListOf(list)]))
}
