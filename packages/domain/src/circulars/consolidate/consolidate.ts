import { assertDate } from '../../assert-scalars'
import type { Meeting } from '../../meetings/index'
import type { Circular } from '../model/index'
import { applyAmendment } from './amendment'
import { type Ground, type Grounds, groundsUnder } from './grounded-facts'
import { type ChainLetter, findObstacle, findOriginal, inOrderOfIssue, letterOf } from './letters'
import { statedMeetings } from './pairs'
import { refusal, type Standing } from './standing'
import type { Consolidation, UnappliedAmendment } from '../model/index'
import type { Reading } from '../model/index'
import { assertList, assertObject } from '../../wrong-argument'

/**
 * Returns the state of letters that amend each other: addenda, corrigenda, revisions,
 * postponements and cancellations applied, in order of issue, to the letter they amend.
 *
 * What an addendum or a corrigendum does not state stays as it was; a revision replaces the whole,
 * so that only what it repeats is in force. "Instead of … read …" also changes the words of the letter.
 * What cannot be applied is listed with the reason, and nothing is guessed in its place.
 * The meetings are in the order of the letter that is amended, also if a letter moves one behind
 * another; those that later letters add follow.
 *
 * @param options - `on`: calendar date, `YYYY-MM-DD`; letters issued later do not count yet
 * @returns `history`: for each fact of the record, by JSON pointer, the letter and the paragraph it
 *   now rests on
 * @example
 * const circular = circularOf({ reference: { series: 'TSB Circular', number: '352' } })
 * const reading = { circular, meetings: [], evidence: {}, diagnostics: [] }
 * consolidate([reading]).circular?.reference.number // => '352'
 * consolidate([]).circular // => null
 */
export function consolidate(
  readings: readonly Reading[],
  options: { readonly on?: string | null } = {},
): Consolidation {
  assertList(readings, 'readings')
  assertObject(options, 'options')
  const { on = null } = options
  if (on !== null) assertDate(on, 'on')
  const letters = inOrderOfIssue(readings.map(letterOf))
  const original = findOriginal(letters)
  const issued = letters.filter(
    ({ issuedOn }) => on === null || issuedOn === null || issuedOn <= on,
  )
  const unapplied: UnappliedAmendment[] = []
  let standing = original && issued.includes(original) ? standingOf(original) : null
  for (const letter of issued) {
    if (letter === original) continue
    const outcome = applyLetter(letter, standing, { original, isUndated: isUndated(letter, on) })
    standing = outcome.standing
    unapplied.push(...outcome.unapplied)
  }
  return { ...recordOf(standing), unapplied }
}

function isUndated({ issuedOn }: ChainLetter, on: string | null): boolean {
  return on !== null && issuedOn === null
}

interface ChainFacts {
  readonly original: ChainLetter | undefined
  /** There is no telling whether it was issued by the date asked for. */
  readonly isUndated: boolean
}

function applyLetter(
  letter: ChainLetter,
  standing: Standing | null,
  { original, isUndated }: ChainFacts,
): { readonly standing: Standing | null; readonly unapplied: readonly UnappliedAmendment[] } {
  const obstacle = isUndated
    ? 'issue-date-missing'
    : findObstacle(letter, standing?.letters ?? (original ? [original] : []))
  if (obstacle !== null || standing === null) {
    const reason = obstacle ?? 'issued-before-original'
    return { standing, unapplied: [refusal(letter, reason, { words: letter.amends })] }
  }
  return applyAmendment(letter, standing)
}

function standingOf(letter: ChainLetter): Standing {
  return {
    letters: [letter],
    circular: { record: letter.reading.circular, grounds: groundsUnder(letter, '/circular') },
    meetings: statedMeetings(letter),
  }
}

function recordOf(standing: Standing | null): {
  circular: Circular | null
  meetings: Meeting[]
  history: Consolidation['history']
} {
  if (!standing) return { circular: null, meetings: [], history: {} }
  const { circular, meetings } = standing
  return {
    circular: circular.record,
    meetings: meetings.map(({ record }) => record),
    history: Object.fromEntries([
      ...citationsOf(circular.grounds, '/circular'),
      ...meetings.flatMap(({ grounds }, index) => citationsOf(grounds, `/meetings/${index}`)),
    ]),
  }
}

function citationsOf(
  grounds: Grounds,
  at: string,
): [string, Pick<Ground, 'reference' | 'paragraph'>][] {
  return Object.entries(grounds).map(([pointer, { reference, paragraph }]) => [
    at + pointer,
    { reference, paragraph },
  ])
}
