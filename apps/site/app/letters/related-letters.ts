import type { CircularSummary } from '@u4ssc/client/circulars'
import { compareReferences, studyPeriodOf } from '@u4ssc/domain/circulars'
import { parseReference } from '@u4ssc/reader'

type Named = Pick<CircularSummary, 'id' | 'reference' | 'issuedOn' | 'language'>

/** Related circulars: those it changes, those that change it, and its translations. */
export interface RelatedLetters<Letter> {
  readonly changes: readonly Letter[]
  readonly changedBy: readonly Letter[]
  readonly translations: readonly Letter[]
}

export function relatedLetters<Letter extends Named>(
  letter: Named,
  all: readonly Letter[],
): RelatedLetters<Letter> {
  const others = all.filter(({ id }) => id !== letter.id)
  return {
    changes: others.filter((other) => isChangedBy(other, letter)),
    changedBy: others.filter((other) => isChangedBy(letter, other)),
    translations: others.filter(
      (other) => other.language !== letter.language && compareReferences(letter, other) === 'same',
    ),
  }
}

/** Returns the whole chain: the first circular and every circular that changes it. */
export function chainOf<Letter extends Named>(letter: Letter, all: readonly Letter[]): Letter[] {
  const related = relatedLetters(letter, all)
  const original = related.changes[0] ?? letter
  return [original, ...relatedLetters(original, all).changedBy]
}

/**
 * Compares without the date: numbers restart with each study period, but a cited reference has no
 * date.
 */
function isChangedBy(original: Named, letter: Named): boolean {
  const cited = letter.reference.amends && parseReference(letter.reference.amends)
  if (!cited || !original.issuedOn || !letter.issuedOn) return false
  if (letter.issuedOn < original.issuedOn) return false
  if (studyPeriodOf(letter.issuedOn) !== studyPeriodOf(original.issuedOn)) return false
  return compareReferences(original, { reference: cited, issuedOn: null }) !== 'different'
}
