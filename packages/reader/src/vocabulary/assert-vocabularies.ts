import { wrongArgument } from '@u4ssc/domain/internal'
import type { CircularVocabulary } from './language'

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
