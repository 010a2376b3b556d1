import type { Citation } from '../../citation'
import { assertComplete, FACTS, type PointersWith } from '../facts/index'
import type { Agreement } from '../facts/row'
import type { Drift } from './changes'
import { compareDays, compareHours } from './compare-days'
import { compareFact, type ComparedMeetings, type Departure } from './compare-facts'
import { compareConditions, compareDeadlines, compareGroups } from './compare-terms'
import { jsonOf } from './json-value'
import type { Meeting } from '../meeting'
import { assertList, assertObject } from '../../wrong-argument'

/** The part of the evidence of a fact that a citation needs. */
interface LetterEvidence {
  readonly spans: readonly { readonly paragraph: string | null }[]
  readonly certainty: 'stated' | 'derived' | 'uncertain'
}

/** The part of a reading from `readCircular` that the comparison needs. */
export interface CircularRecord {
  readonly circular: { readonly reference: { readonly text: string | null } }
  readonly meetings: readonly Meeting[]
  readonly evidence: Readonly<Record<string, LetterEvidence>>
}

/**
 * Returns the differences between a meeting and the circular that convenes it, each with its
 * paragraph: title, days, times, zone, mode, venue, languages, fee, registration, participation,
 * website, deadlines.
 *
 * Facts that the circular does not state, and uncertain facts, are ignored. If the circular
 * convenes several meetings, the one with the same id is compared, or else the one with the same
 * first day. A circular that does not convene the meeting gives no differences.
 *
 * @param letter - the reading of the circular
 * @example
 * const reference = { text: 'TSB Circular 352' }
 * const evidence = { '/meetings/0/mode': { spans: [{ paragraph: '2' }], certainty: 'stated' } }
 * const letter = { circular: { reference }, meetings: [meeting], evidence }
 * const [drift] = compareWithCircular({ ...meeting, mode: 'hybrid' }, letter)
 * drift.letter // => 'virtual'
 * drift.meeting // => 'hybrid'
 * drift.cites // => { reference: 'TSB Circular 352', paragraph: '2' }
 */
export function compareWithCircular(meeting: Meeting, letter: CircularRecord): Drift[] {
  assertComplete(meeting)
  assertObject(letter, 'letter')
  assertList(letter.meetings, 'letter.meetings')
  assertObject(letter.evidence, 'letter.evidence')
  const index = placeInLetter(meeting, letter.meetings)
  const convened = letter.meetings[index]
  if (!convened) return []

  return compareRows('', FACTS, { meeting, convened }).flatMap((departure) => {
    const place = departure.stated ?? departure.pointer
    const evidence = evidenceFor(`/meetings/${index}${place}`, letter.evidence)
    return evidence?.certainty === 'uncertain' ? [] : [driftOf(departure, evidence, letter)]
  })
}

/** Facts that differ in more ways than by their value. */
const OWN: Readonly<
  Record<PointersWith<{ readonly letter: 'own' }>, (both: ComparedMeetings) => Departure[]>
> = {
  '/schedule/days': ({ meeting: { schedule }, convened }) => [
    ...compareDays(schedule.days, convened.schedule.days),
    ...compareHours(schedule.days, convened.schedule.days),
  ],
  '/participation/openTo': ({ meeting, convened }) =>
    compareGroups(meeting.participation, convened.participation),
  '/participation/conditions': ({ meeting, convened }) =>
    compareConditions(meeting.participation, convened.participation),
  '/deadlines': ({ meeting, convened }) => compareDeadlines(meeting.deadlines, convened.deadlines),
}

interface StatedRow {
  readonly letter: Agreement | 'no' | 'read' | 'own' | 'parts'
  readonly parts?: Readonly<Record<string, StatedRow>>
}

function compareRows(
  outer: string,
  rows: Readonly<Record<string, StatedRow>>,
  both: ComparedMeetings,
): Departure[] {
  return Object.entries(rows).flatMap(([name, { letter, parts = {} }]) => {
    const pointer = `${outer}/${name}`
    if (isOwn(pointer)) return OWN[pointer](both)
    if (letter === 'parts') return compareRows(pointer, parts, both)
    const isCompared = letter !== 'no' && letter !== 'read' && letter !== 'own'
    return isCompared ? compareFact(pointer, letter, both) : []
  })
}

function isOwn(pointer: string): pointer is keyof typeof OWN {
  return Object.hasOwn(OWN, pointer)
}

function placeInLetter(meeting: Meeting, convened: readonly Meeting[]): number {
  const byId = convened.findIndex(({ id }) => id === meeting.id)
  if (byId >= 0 || convened.length === 1) return Math.max(0, byId)
  const startOf = ({ schedule }: Meeting) => schedule.days[0]?.date
  const start = startOf(meeting)
  return start === undefined ? -1 : convened.findIndex((other) => startOf(other) === start)
}

function driftOf(
  { pointer, letter, meeting, cites }: Departure,
  evidence: LetterEvidence | undefined,
  { circular }: CircularRecord,
): Drift {
  const spans = evidence?.spans ?? []
  const paragraph = spans.find((span) => span.paragraph !== null)?.paragraph ?? null
  const found: Citation = { reference: circular.reference.text, paragraph }
  return { pointer, letter: jsonOf(letter), meeting: jsonOf(meeting), cites: cites ?? found }
}

/** Returns the evidence of a fact, or of its first part, or of the record that contains it. */
function evidenceFor(
  pointer: string,
  evidence: CircularRecord['evidence'],
): LetterEvidence | undefined {
  const part = Object.keys(evidence).find((key) => key.startsWith(`${pointer}/`))
  const own = evidence[pointer] ?? (part === undefined ? undefined : evidence[part])
  const whole = pointer.slice(0, pointer.lastIndexOf('/'))
  return own ?? (whole.split('/').length > 3 ? evidenceFor(whole, evidence) : undefined)
}
