import { assertLanguage } from '../../assert-scalars'
import { foldName } from '../../fold-name'
import type { Meeting, Sitting } from '../../meetings/index'
import type { Language } from '../../scalars'
import type { Span } from '../../span'
import { instantOf } from '../../timezones/index'
import type { Evidence } from '../model/index'
import type { ClauseKind } from './clauses'
import { inLanguage } from './in-language'

/** The facts of a meeting that a circular states, each with the clause that states it. */
const FACTS = {
  title: {
    clause: 'convening',
    parts: ['/title'],
    of: ({ title }) => title,
    take: ({ title }) => ({ title }),
  },
  status: {
    clause: 'convening',
    parts: ['/status'],
    of: ({ status }) => status,
    take: ({ status }) => ({ status }),
  },
  days: {
    clause: 'convening',
    parts: ['/schedule/days'],
    of: ({ schedule }) => schedule.days.map(({ date }) => date),
    take: takeDays,
  },
  times: {
    clause: 'convening',
    parts: ['/schedule/days'],
    of: ({ schedule }) => timesOf(schedule.days),
    take: takeDays,
  },
  zone: {
    clause: 'convening',
    parts: ['/schedule/zone'],
    of: ({ schedule }) => (timesOf(schedule.days).length === 0 ? null : schedule.zone),
    take: ({ schedule: { zone } }, { schedule }) => ({ schedule: { ...schedule, zone } }),
  },
  mode: {
    clause: 'convening',
    parts: ['/mode'],
    of: ({ mode }) => mode,
    take: ({ mode }) => ({ mode }),
  },
  place: {
    clause: 'convening',
    parts: ['/venue/city', '/venue/country', '/venue'],
    of: ({ venue }) => [venue?.city ?? null, venue?.country ?? null].filter((one) => one !== null),
    take: ({ venue }, own) => ({ venue: venue && { ...venue, name: own.venue?.name ?? null } }),
  },
  venue: {
    clause: 'venue',
    parts: ['/venue/name', '/venue'],
    of: ({ venue }) => venue?.name ?? null,
    take: ({ venue }, own) => ({ venue: venue && { ...venue, ...own.venue, name: venue.name } }),
  },
  organizers: {
    clause: 'organizers',
    parts: ['/organizers'],
    of: ({ organizers }) => organizers,
    take: ({ organizers }) => ({ organizers }),
  },
  languages: {
    clause: 'languages',
    parts: ['/languages'],
    of: ({ languages, interpretation = [] }) =>
      [...new Set([...languages, ...interpretation])].sort(),
    take: ({ languages, interpretation }) => ({
      languages,
      ...(interpretation && { interpretation }),
    }),
  },
  objectives: {
    clause: 'objectives',
    parts: ['/objectives'],
    of: ({ objectives }) => objectives,
    take: ({ objectives }) => ({ objectives }),
  },
  eligibility: {
    clause: 'eligibility',
    parts: ['/participation'],
    of: ({ participation }) => participation.openTo.map(({ kind }) => kind).sort(),
    take: ({ participation }) => ({ participation }),
  },
  fee: { clause: 'fee', parts: ['/fee'], of: ({ fee }) => fee, take: ({ fee }) => ({ fee }) },
  registration: {
    clause: 'registration',
    parts: ['/registration/required', '/registration'],
    of: ({ registration }) => registration.required,
    take: ({ registration: { required } }, { registration }) => ({
      registration: { ...registration, required },
    }),
  },
  registrationAddress: {
    clause: 'registration',
    parts: ['/registration/url'],
    of: ({ registration }) => registration.url,
    take: ({ registration: { url } }, { registration }) => ({
      registration: { ...registration, url },
    }),
  },
  deadlines: {
    clause: 'deadlines',
    parts: ['/deadlines', '/registration/closesOn', '/access/requestBy'],
    of: datesOf,
    take: ({ deadlines, registration: { closesOn }, access }, { registration }) => ({
      deadlines,
      registration: { ...registration, closesOn },
      ...(access && { access }),
    }),
  },
  website: {
    clause: 'website',
    parts: ['/website'],
    of: ({ website }) => website,
    take: ({ website }) => ({ website }),
  },
  contact: {
    clause: 'contact',
    parts: ['/contact'],
    of: ({ contact }) =>
      [contact?.name, contact?.telephone, contact?.email].filter((one) => one != null),
    take: ({ contact }) => ({ contact }),
  },
} as const satisfies Record<string, CheckedPart>

interface CheckedPart {
  readonly clause: ClauseKind
  readonly parts: readonly string[]
  readonly of: (meeting: Meeting) => FactValue
  /** Returns the parts of a meeting with the fact, as read. */
  readonly take: (read: Meeting, meeting: Meeting) => Partial<Meeting>
}
export type CheckedFact = keyof typeof FACTS
export type FactValue = string | boolean | null | readonly string[]

/** A fact of a meeting, and what a reader finds about it in the text of a circular. */
export interface FactCheck {
  readonly fact: CheckedFact
  readonly clause: ClauseKind
  /** `added`: only the text states it; `missing`: only the meeting states it. */
  readonly outcome: 'equal' | 'different' | 'missing' | 'added'
  readonly wanted: FactValue
  readonly read: FactValue
  /** The words of the text that state the fact. */
  readonly spans: readonly Span[]
}

/**
 * Compares the facts of a meeting with those that a reader finds in the text of its circular. Facts
 * that neither states are left out, and the days of a postponed meeting.
 *
 * @param read - the meeting as read, and the evidence of the reading, in which it is the first
 * @param language - of the text, to compare names of cities
 * @example
 * const read = { meeting: { ...meeting, mode: 'hybrid' }, evidence: {} }
 * checkFacts(read, { ...meeting, mode: 'virtual' }, 'en').find(({ fact }) => fact === 'mode').outcome // => 'different'
 */
export function checkFacts(
  read: { readonly meeting: Meeting | null; readonly evidence: Evidence },
  meeting: Meeting,
  language: Language,
): FactCheck[] {
  assertLanguage(language)
  const wanted = inLanguage(meeting, language)
  return FACT_NAMES.flatMap((fact) => {
    const { clause, parts, of } = FACTS[fact]
    const values = { wanted: of(wanted), read: read.meeting && of(read.meeting) }
    if (isEmpty(values.wanted) && isEmpty(values.read)) return []
    if (wanted.status === 'postponed' && WHEN.has(fact)) return []
    const found = evidenceOf(read.evidence, parts)
    const isEqual = (COMPARE[fact] ?? isSame)(values, wanted)
    return [{ fact, clause, outcome: outcomeOf(values, isEqual), ...values, spans: found }]
  })
}

/**
 * Returns the meeting with a fact as a reader finds it in the text of a circular.
 *
 * @param read - the meeting as read
 * @example
 * addFact({ ...meeting, fee: null }, 'fee', meeting).fee // => 'free'
 */
export function addFact(meeting: Meeting, fact: CheckedFact, read: Meeting): Meeting {
  return { ...meeting, ...FACTS[fact].take(read, meeting) }
}

/** Returns the printed numbers of the paragraphs that state the facts of a clause. */
export function paragraphsOfClause(clause: ClauseKind, evidence: Evidence): Set<string | null> {
  const parts = Object.values(FACTS).flatMap((one) => (one.clause === clause ? one.parts : []))
  const found = Object.entries(evidence).flatMap(([pointer, { spans }]) =>
    parts.some((part) => isUnder(pointer, `/meetings/0${part}`)) ? spans : [],
  )
  return new Set(found.map(({ paragraph }) => paragraph))
}

function isUnder(pointer: string, part: string): boolean {
  return pointer === part || pointer.startsWith(`${part}/`)
}

/** Facts that a postponed meeting does not have until it is convened again. */
const WHEN: ReadonlySet<CheckedFact> = new Set(['days', 'times', 'zone'])
const FACT_NAMES = Object.keys(FACTS).filter(isFact)

function isFact(name: string): name is CheckedFact {
  return Object.hasOwn(FACTS, name)
}

interface Values {
  readonly wanted: FactValue
  readonly read: FactValue
}

function outcomeOf({ wanted, read }: Values, isEqual: boolean): FactCheck['outcome'] {
  if (isEmpty(read)) return 'missing'
  if (isEmpty(wanted)) return 'added'
  return isEqual ? 'equal' : 'different'
}

function evidenceOf(evidence: Evidence, parts: readonly string[]) {
  return Object.entries(evidence).flatMap(([pointer, { spans }]) => {
    const fact = pointer.replace(/^\/meetings\/0(?=\/)/, '')
    const isPart =
      fact !== pointer && parts.some((part) => fact === part || fact.startsWith(`${part}/`))
    return isPart ? spans.map(({ start, end }) => ({ start, end })) : []
  })
}

function isEmpty(value: FactValue): boolean {
  return value === null || (typeof value !== 'boolean' && value.length === 0)
}

type Compare = (values: Values, meeting: Meeting) => boolean

/** Facts that are equal in more ways than by their words. */
const COMPARE: Partial<Record<CheckedFact, Compare>> = {
  title: isWithin,
  zone: isSameClock,
  place: isSamePlace,
}

function isSame({ wanted, read }: Values): boolean {
  return foldName(String(wanted)) === foldName(String(read))
}

/** Whether the title was read whole: a reader may not see where it ends. */
function isWithin({ wanted, read }: Values): boolean {
  return foldName(String(read)).includes(foldName(String(wanted)))
}

/** Whether the places are the same; a reader adds the country of a city that is known. */
function isSamePlace({ wanted, read }: Values): boolean {
  if (!Array.isArray(wanted) || !Array.isArray(read)) return false
  const [city, country] = wanted.map((part) => foldName(String(part)))
  const found = read.map((part) => foldName(String(part)))
  return city === found[0] && (country === undefined || country === found[1])
}

/** Whether two zones give the same times on the days of a meeting. */
function isSameClock({ wanted, read }: Values, { schedule }: Meeting): boolean {
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
