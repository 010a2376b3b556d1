import type { Reading, Reference } from '@u4ssc/domain/circulars'
import * as reader from './read'
import type { CircularText } from './text/circular-text'
import * as references from './values/references/index'
import type { CircularVocabulary } from './text/vocabulary/index'
import { VOCABULARIES } from './text/vocabulary/vocabularies'

const ALL: readonly CircularVocabulary[] = Object.values(VOCABULARIES)

/**
 * Reads a circular in any of the six languages: the letter as a record, the meetings it convenes,
 * and for every fact the words it was read from.
 *
 * Text never makes it throw. What the letter does not state is null; what it states in two ways is
 * null with a diagnostic. A text longer than {@link MAX_CIRCULAR_LENGTH} is not read.
 *
 * @param text - the text, or the bytes of a text file in UTF-8
 * @param vocabularies - the languages to read; to bundle only those, import `readCircular` from
 *   `@u4ssc/reader/languages`
 * @returns evidence by JSON pointer within the reading; spans count UTF-16 units of the text
 * @throws RangeError without a vocabulary, for what is no text, and for bytes that are not UTF-8
 * @example
 * readCircular('Ref: TSB Circular 352').circular.reference.number // => '352'
 */
export function readCircular(
  text: CircularText,
  vocabularies: readonly CircularVocabulary[] = ALL,
): Reading {
  return reader.readCircular(text, vocabularies)
}

/**
 * Parses what names a letter, in any of the six languages: "TSB Circular 352", "Circulaire TSB 118",
 * "Addendum 2 to Circular Letter 1/LCCE/44".
 *
 * @returns null when the text holds anything besides one reference
 * @example
 * parseReference('TSB Collective letter 2/TSAG')?.number // => '2/TSAG'
 */
export function parseReference(
  text: string,
  vocabularies: readonly CircularVocabulary[] = ALL,
): Reference | null {
  return references.parseReference(text, vocabularies)
}
