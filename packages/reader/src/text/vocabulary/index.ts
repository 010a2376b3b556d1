import { wrongArgument } from '@u4ssc/domain/internal'
import { foldWord, makeVocabulary, oncePerObject, type Vocabulary } from '../tokens/index'
import type { CircularVocabulary } from './language'
import type { Sense } from './sense'

export type { CircularVocabulary } from './language'
export type { Sense } from './sense'
export { firstOfKind, isWord, isWordOfAny, lastOfKind, wordsOfAny, wordsOfKind } from './words'

/** Throws unless the value is a list of vocabularies; language codes are not enough. */
export function assertVocabularies(
  value: unknown,
): asserts value is readonly [CircularVocabulary, ...CircularVocabulary[]] {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isVocabulary))
    throw wrongArgument('vocabularies', 'a list of vocabularies, for example [en, fr]', value)
}

function isVocabulary(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'phrases' in value
}

/** The phrases of a language, laid out on first use. */
export const phrasesOf = oncePerObject(({ phrases }: CircularVocabulary): Vocabulary<Sense> =>
  makeVocabulary(phrases),
)

/** A word for a number in an ordinal. */
export interface Numeral {
  /** What it begins with, or the whole of what only joins an ordinal. */
  readonly stem: string
  readonly value: number
  /** Number words of one ordinal have different ranks: hundred, tens, ten, ones. */
  readonly rank: number
  readonly isOrdinal: boolean
}

/** The words for first, second … of a language, folded. */
export interface OrdinalWords {
  readonly numerals: readonly Numeral[]
  readonly joints: ReadonlySet<string>
  readonly ends: readonly string[]
}

export const ordinalWordsOf = oncePerObject(({ ordinals }: CircularVocabulary): OrdinalWords => {
  const split = (words: string, sign = '|') =>
    words.split(sign).map((word) => foldWord(word.trim()))
  const numerals = (words: string, isOrdinal: boolean, valueOf: (index: number) => number) =>
    words.split('|').flatMap((list, index) =>
      split(list, ',')
        .filter((stem) => stem !== '')
        .map((stem) => {
          const value = valueOf(index)
          return { stem, value, rank: rankOf(value), isOrdinal }
        }),
    )
  return {
    numerals: [
      ...numerals(ordinals.ones, true, (index) => index + 1),
      ...numerals(ordinals.tens, true, (index) => (index + 2) * 10),
      ...numerals(ordinals.ten, false, () => 10),
      ...numerals(ordinals.hundred, false, () => 100),
    ],
    joints: new Set(split(ordinals.joints)),
    ends: split(ordinals.ends),
  }
})

function rankOf(value: number): number {
  if (value < 20) return value === 10 ? 1 : 0
  return value < 100 ? 2 : 3
}
