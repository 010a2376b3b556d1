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

/** The words for first, second … of a language, folded. */
export interface OrdinalWords {
  readonly ones: readonly string[]
  readonly tens: readonly string[]
  readonly ends: readonly string[]
}

export const ordinalWordsOf = oncePerObject(({ ordinals }: CircularVocabulary): OrdinalWords => {
  const split = (words: string) => words.split('|').map((word) => foldWord(word.trim()))
  return { ones: split(ordinals.ones), tens: split(ordinals.tens), ends: split(ordinals.ends) }
})
