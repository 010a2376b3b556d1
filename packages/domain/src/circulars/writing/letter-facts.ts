import { foldName } from '../../fold-name'
import type { FactName, FactPointer, LetterFact } from '../../meetings/facts/index'
import type { Meeting, Sitting } from '../../meetings/index'
import { instantOf } from '../../timezones/index'
import type { ClauseKind } from './clauses'

/** The value of a fact in a check: text, or the texts of its items. */
export type FactValue = string | boolean | null | readonly string[]

/** The values of a fact in the meeting and in the text of its circular. */
export interface ComparedValues {
  readonly wanted: FactValue
  readonly read: FactValue
}

/** How a written circular is checked for a fact. */
export interface LetterFactCheck {
  /** The clause that states the fact. */
  readonly clause: ClauseKind
  /** Other places of the evidence of the fact. */
  readonly also?: readonly (FactPointer | `${FactPointer}/${string}`)[]
  /** Returns the value that is compared, if it is not the fact itself. */
  readonly of?: (meeting: Meeting) => FactValue
  /** Returns the part of a meeting with the fact, as read, if it is more than the fact itself. */
  readonly take?: (read: Meeting, meeting: Meeting) => Partial<Meeting>
  /** Whether the values are equal, if that is more than their words. */
  readonly isEqual?: (values: ComparedValues, meeting: Meeting) => boolean
}

/** A fact that is a text or a list of texts needs no functions. */
type RowOf<Value> = [Value] extends [FactValue | undefined]
  ? LetterFactCheck
  : LetterFactCheck & Required<Pick<LetterFactCheck, 'of' | 'take'>>

type ValueAt<Pointer> = Pointer extends `/${infer Name extends FactName}/${infer Part}`
  ? NonNullable<Meeting[Name]>[Part & keyof NonNullable<Meeting[Name]>]
  : Pointer extends `/${infer Name extends FactName}`
    ? Meeting[Name]
    : never

/** The times of the days, which are compared apart from the days. */
type Times = '/schedule/days/times'

/** A row for each fact that a circular can state. */
export type LetterFactTable = {
  readonly [Fact in LetterFact]: RowOf<ValueAt<Fact>> | null
} & Readonly<Record<Times, Required<Pick<LetterFactCheck, 'of' | 'take'>> & LetterFactCheck>>

/**
 * The facts that a circular can state, each with the clause that states it and the way a written
 * circular is checked for it; `null` if no clause states the fact, or it is checked with another.
 */
export const LETTER_FACTS = {
  '/title': { clause: 'convening', isEqual: isWithin },
  '/status': { clause: 'convening' },
  '/schedule/days': {
    clause: 'convening',
    of: ({ schedule }) => schedule.days.map(({ date }) => date),
    take: takeDays,
  },
  '/schedule/days/times': {
    clause: 'convening',
    also: ['/schedule/days'],
    of: ({ schedule }) => timesOf(schedule.days),
    take: takeDays,
  },
  '/schedule/zone': {
    clause: 'convening',
    of: ({ schedule }) => (timesOf(schedule.days).length === 0 ? null : schedule.zone),
    isEqual: isSameClock,
  },
  '/mode': { clause: 'convening' },
  '/venue/city': {
    clause: 'convening',
    also: ['/venue/country', '/venue'],
    of: ({ venue }) => [venue?.city ?? null, venue?.country ?? null].filter((one) => one !== null),
    take: ({ venue }, own) => ({ venue: venue && { ...venue, name: own.venue?.name ?? null } }),
    isEqual: isSamePlace,
  },
  // Said and checked with the city
  '/venue/country': null,
  '/venue/name': {
    clause: 'venue',
    also: ['/venue'],
    take: ({ venue }, own) => ({ venue: venue && { ...venue, ...own.venue, name: venue.name } }),
  },
  '/organizers': { clause: 'organizers' },
  '/languages': {
    clause: 'languages',
    of: ({ languages, interpretation = [] }) =>
      [...new Set([...languages, ...interpretation])].sort(),
    take: ({ languages, interpretation }) => ({
      languages,
      ...(interpretation && { interpretation }),
    }),
  },
  '/objectives': { clause: 'objectives' },
  '/participation/openTo': {
    clause: 'eligibility',
    also: ['/participation'],
    of: ({ participation }) => participation.openTo.map(({ kind }) => kind).sort(),
    take: ({ participation }) => ({ participation }),
  },
  // Said and added with the groups
  '/participation/conditions': null,
  '/fee': { clause: 'fee' },
  '/registration/required': { clause: 'registration', also: ['/registration'] },
  '/registration/url': { clause: 'registration' },
  '/registration/opensOn': null,
  // Checked with the deadlines
  '/registration/closesOn': null,
  '/registration/capacity': null,
  '/deadlines': {
    clause: 'deadlines',
    also: ['/registration/closesOn', '/access/requestBy'],
    of: datesOf,
    take: ({ deadlines, registration: { closesOn }, access }, { registration }) => ({
      deadlines,
      registration: { ...registration, closesOn },
      ...(access && { access }),
    }),
  },
  '/website': { clause: 'website' },
  '/contact': {
    clause: 'contact',
    of: ({ contact }) =>
      [contact?.name, contact?.telephone, contact?.email].filter((one) => one != null),
    take: ({ contact }) => ({ contact }),
  },
  // Not written into a letter by a clause
  '/id': null,
  '/ordinal': null,
  '/series': null,
  '/convenedBy': null,
  '/language': null,
} as const satisfies LetterFactTable

type Table = typeof LETTER_FACTS

/** Pointer of a fact that a written circular is checked for. */
export type CheckedFact = {
  [Fact in keyof Table]: Table[Fact] extends null ? never : Fact
}[keyof Table]

/** Whether the title was read whole: a reader may not see where it ends. */
function isWithin({ wanted, read }: ComparedValues): boolean {
  return foldName(String(read)).includes(foldName(String(wanted)))
}

/** Whether the places are the same; a reader adds the country of a city that is known. */
function isSamePlace({ wanted, read }: ComparedValues): boolean {
  if (!Array.isArray(wanted) || !Array.isArray(read)) return false
  const [city, country] = wanted.map((part) => foldName(String(part)))
  const found = read.map((part) => foldName(String(part)))
  return city === found[0] && (country === undefined || country === found[1])
}

/** Whether two zones give the same times on the days of a meeting. */
function isSameClock({ wanted, read }: ComparedValues, { schedule }: Meeting): boolean {
  if (typeof wanted !== 'string' || typeof read !== 'string') return false
  return schedule.days.every(
    ({ date }) => instantOf(date, '12:00', wanted) === instantOf(date, '12:00', read),
  )
}

/** The days of a circular have their times. */
function takeDays({ schedule: { days } }: Meeting, { schedule }: Meeting): Partial<Meeting> {
  return { schedule: { ...schedule, days } }
}

function timesOf(days: readonly Sitting[]): string[] {
  const times = days.map(({ startTime, endTime }) =>
    startTime === null && endTime === null ? '' : `${startTime ?? '…'}–${endTime ?? '…'}`,
  )
  const [first] = times
  if (first !== undefined && times.every((time) => time === first))
    return first === '' ? [] : [first]
  return times
}

/**
 * Returns each day, and time where there is one, by which something is due, once. A reader finds all
 * of them among the deadlines.
 */
function datesOf({ deadlines, registration, access }: Meeting): string[] {
  const due = deadlines.map(({ date, time }) => (time == null ? date : `${date} ${time}`))
  const dates = [...due, registration.closesOn, access?.requestBy]
  return [...new Set(dates.filter((date) => date != null))].sort()
}
