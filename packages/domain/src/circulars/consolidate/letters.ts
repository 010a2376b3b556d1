import { compareReferences, isNameOf } from '../references/index'
import type { UnappliedAmendment } from '../model/index'
import type { Reading } from '../model/index'
import type { Reference } from '../model/index'

/** A letter of a chain: its reading, and the name it is cited by. */
export interface ChainLetter {
  readonly reading: Reading
  readonly name: string | null
  /** The changed letter as cited; null for a letter that changes none. */
  readonly amends: string | null
  /** Replaces the whole of what it amends. */
  readonly supersedes: boolean
  readonly issuedOn: string | null
}

export function letterOf(reading: Reading): ChainLetter {
  const { reference, relations, issuedOn } = reading.circular
  const changed = relations.find(({ kind }) => kind !== 'cites')
  return {
    reading,
    name: nameOf(reference),
    amends: reference.amends ?? changed?.reference ?? null,
    supersedes: reference.kind === 'revision' || changed?.kind === 'supersedes',
    issuedOn,
  }
}

function nameOf({ text, series, number }: Reference): string | null {
  return text ?? ([series, number].filter((part) => part !== null).join(' ') || null)
}

function isAmendment({ amends, reading }: ChainLetter): boolean {
  const { kind } = reading.circular.reference
  return amends !== null || kind === 'addendum' || kind === 'corrigendum' || kind === 'revision'
}

/** An undated letter keeps its place behind the one before it in the list. */
export function inOrderOfIssue(letters: readonly ChainLetter[]): ChainLetter[] {
  let last = ''
  const dated = letters.map((letter) => {
    last = letter.issuedOn ?? last
    return { letter, day: last }
  })
  return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map((row) => row.letter)
}

/** The letter the others amend: one that amends none, or else a revision, which replaces its original. */
export function findOriginal(letters: readonly ChainLetter[]): ChainLetter | undefined {
  return (
    letters.find((letter) => !isAmendment(letter)) ??
    letters.find(({ reading }) => reading.circular.reference.kind === 'revision')
  )
}

/** Why a letter cannot be applied to those that stand, or null. */
export function findObstacle(
  letter: ChainLetter,
  standing: readonly ChainLetter[],
): UnappliedAmendment['reason'] | null {
  const [original] = standing
  if (!original) return 'no-original'
  if (standing.some((earlier) => isSameLetter(earlier, letter))) return 'already-applied'
  if (!isAmendment(letter)) return 'amends-nothing'
  if (isBefore(letter, original)) return 'issued-before-original'
  if (!standing.some((earlier) => isAmendedBy(earlier, letter)))
    return 'original-not-the-one-amended'
  return speakTheSame(letter, original) ? null : 'language-differs'
}

function isBefore(letter: ChainLetter, original: ChainLetter): boolean {
  return (
    letter.issuedOn !== null && original.issuedOn !== null && letter.issuedOn < original.issuedOn
  )
}

function isSameLetter(a: ChainLetter, b: ChainLetter): boolean {
  return compareReferences(a.reading.circular, b.reading.circular) === 'same'
}

function speakTheSame(a: ChainLetter, b: ChainLetter): boolean {
  const [one, other] = [a.reading.circular.language, b.reading.circular.language]
  return one === null || other === null || one === other
}

/**
 * Numbers start again with each study period, so a date that the amendment gives for the letter it
 * changes must be the date of that letter.
 */
function isAmendedBy(earlier: ChainLetter, { amends, reading }: ChainLetter): boolean {
  if (amends === null || !isNamedBy(amends, earlier)) return false
  const dates = reading.circular.relations
    .filter(({ kind, reference }) => kind !== 'cites' && isNamedBy(reference, earlier))
    .flatMap(({ date }) => date ?? [])
  return earlier.issuedOn === null || dates.every((date) => date === earlier.issuedOn)
}

/** Returns true if cited words name a letter. An undated letter is named only by a number that holds its year. */
function isNamedBy(cited: string, { reading: { circular } }: ChainLetter): boolean {
  return isNameOf(cited, circular.reference) && compareReferences(circular, circular) === 'same'
}
