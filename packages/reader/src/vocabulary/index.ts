import type { CircularVocabulary, Sense } from './language'
import { makeVocabulary, type Vocabulary } from '../tokens/index'
import { oncePerObject, foldWord } from '../tokens/index'

export { assertVocabularies } from './assert-vocabularies'
export type { CircularVocabulary, Sense } from './language'

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

export const ordinalWordsOf = oncePerObject((vocabulary: CircularVocabulary): OrdinalWords => {
  const { ordinals, tens, ordinalEnds } = vocabulary.ordinals
  const split = (words: string) => words.split('|').map((word) => foldWord(word.trim()))
  return { ones: split(ordinals), tens: split(tens), ends: split(ordinalEnds) }
})
