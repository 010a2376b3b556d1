import type { CircularSummary } from '@u4ssc/client'
import { compareReferences, parseReference, studyPeriodOf } from '@u4ssc/domain/circulars'

type Named = Pick<CircularSummary, 'id' | 'reference' | 'issuedOn' | 'language'>

/** Letters that belong to one: what it changes, what changes it, and itself in other languages. */
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

/** The whole chain: the letter that all of them change, and every letter that changes it. */
export function chainOf<Letter extends Named>(letter: Letter, all: readonly Letter[]): Letter[] {
  const related = relatedLetters(letter, all)
  const original = related.changes[0] ?? letter
  return [original, ...relatedLetters(original, all).changedBy]
}

/** Numbers start again with each study period, and the reference cited bears no date. */
function isChangedBy(original: Named, letter: Named): boolean {
  const cited = letter.reference.amends && parseReference(letter.reference.amends)
  if (!cited || !original.issuedOn || !letter.issuedOn) return false
  if (letter.issuedOn < original.issuedOn) return false
  if (studyPeriodOf(letter.issuedOn) !== studyPeriodOf(original.issuedOn)) return false
  return compareReferences(original, { reference: cited, issuedOn: null }) !== 'different'
}
