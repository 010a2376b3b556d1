import * as z from 'zod'
import type { Reading } from '@u4ssc/domain/circulars'

const TimesSchema = z.record(z.string(), z.string())

export const CaseSchema = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  /** The words that change the fact. */
  changing: z.string(),
  fact: z.enum([
    'days',
    'meeting',
    'participation',
    'startTime',
    'zone',
    'venue',
    'deadline',
    'mode',
  ]),
  right: z.looseObject({
    days: z.array(z.string()).optional(),
    startTime: z.string().optional(),
    startTimeByDay: TimesSchema.optional(),
    zone: z.string().nullish(),
    venue: z.string().optional(),
    city: z.string().optional(),
    country: z.string().nullish(),
    mode: z.string().optional(),
    deadline: z.string().optional(),
    tentative: z.boolean().optional(),
  }),
})
export type Case = z.infer<typeof CaseSchema>

/** A letter with such words about something else, which change no fact of the meeting. */
export const ControlSchema = CaseSchema.omit({ kind: true, changing: true })
export type Control = z.infer<typeof ControlSchema>

/** Evidence of each fact, and what diagnostics of it point at. */
const POINTERS: Readonly<Record<Case['fact'], RegExp>> = {
  days: /\/schedule\/days(?:\/\d+\/(?:date|endDate))?$|^\/meetings(?:\/\d+)?$/,
  meeting: /\/schedule\/days(?:\/\d+\/(?:date|endDate))?$|^\/meetings(?:\/\d+)?$/,
  participation: /\/participation/,
  startTime: /\/schedule\/(?:days\/\d+\/(?:startTime|endTime)|zone)/,
  zone: /\/schedule\/zone|\/venue/,
  venue: /\/venue/,
  deadline: /\/deadlines/,
  mode: /\/mode/,
}

export type Verdict = 'right' | 'questioned' | 'left out' | 'passed over'

/** Returns what a reading makes of the words that change a fact. */
export function verdictOf(one: Case, reading: Reading): Verdict {
  if (isRight(one, reading)) return 'right'
  const pattern = POINTERS[one.fact]
  const line = lineOf(one)
  const isNoted = reading.diagnostics.some(
    ({ code, pointer, span }) =>
      !isOfAbsence(code) &&
      ((pointer !== null && pattern.test(pointer)) ||
        (span !== null && span.start < line.end && span.end > line.start)),
  )
  if (isNoted) return 'questioned'
  // The city may be certain where the hotel is not
  const isVenue = one.right.venue !== undefined && one.right.city === undefined
  if (isVenue && reading.meetings.every(({ venue }) => venue?.name == null)) return 'left out'
  return isSureOf(one.fact, reading) ? 'passed over' : 'left out'
}

/** Whether a diagnostic is about what a letter does not say: it questions no fact. */
function isOfAbsence(code: string): boolean {
  return code === 'hours-without-end' || code.endsWith('-missing')
}

function isSureOf(fact: Case['fact'], reading: Reading): boolean {
  const evidence = Object.entries(reading.evidence).filter(([at]) => POINTERS[fact].test(at))
  return evidence.length > 0 && evidence.every(([, { certainty }]) => certainty !== 'uncertain')
}

/** Whether a reading has the right value, certain and without words that it did not read. */
export function isCertain(one: Control, reading: Reading): boolean {
  const isNoted = reading.diagnostics.some(({ code }) => code.endsWith('-not-read'))
  // Who may take part is in the words of the writer of the control
  const hasValue = one.fact === 'participation' || isRight(one, reading)
  return hasValue && isSureOf(one.fact, reading) && !isNoted
}

function lineOf({ text, changing }: Case): { readonly start: number; readonly end: number } {
  const at = text.indexOf(changing)
  const end = text.indexOf('\n', at + changing.length)
  return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end }
}

function isRight({ fact, right }: Control, { meetings, circular }: Reading): boolean {
  if (right.tentative === true) return false
  const sittings = meetings
    .filter(({ status }) => status === 'convened')
    .flatMap(({ schedule }) => schedule.days)
  const [first] = meetings
  switch (fact) {
    case 'days':
    case 'meeting':
      return isSame(sittings.map(({ date }) => date).sort(), right.days)
    case 'startTime':
      return right.startTimeByDay
        ? sittings.every(({ date, startTime }) => startTime === right.startTimeByDay?.[date])
        : sittings[0]?.startTime === right.startTime &&
            (right.zone === undefined || first?.schedule.zone === right.zone)
    case 'zone':
      return first?.schedule.zone === right.zone
    case 'venue':
      if (right.city === undefined) return isPartOf(first?.venue?.name, right.venue)
      return first?.venue?.city === right.city && first.venue.country === right.country
    case 'deadline': {
      const all = [...circular.deadlines, ...meetings.flatMap(({ deadlines }) => deadlines)]
      return isSame([...new Set(all.map(({ date }) => date))], [right.deadline])
    }
    case 'mode':
      return right.mode !== undefined && first?.mode === right.mode
    case 'participation':
      return false
    default:
      return fact satisfies never
  }
}

/** Whether a building, or its short name in brackets, is the first part of a place: "CICG" of "CICG, Geneva". */
function isPartOf(name: string | null | undefined, place: string | undefined): boolean {
  const [building] = place?.split(/[,，،]/) ?? []
  return (
    name != null && building !== undefined && [name, /\((.+)\)$/.exec(name)?.[1]].includes(building)
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
