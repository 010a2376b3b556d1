import { addDays, LanguageTagSchema, LANGUAGES } from '@u4ssc/domain'
import { meetingOf, parseSitting } from '@u4ssc/domain/meetings'
import type { Meeting, Session, Sitting, Speaker } from '@u4ssc/domain/meetings'
import { assertList, assertObject, MAX_MARKDOWN, WebAddressSchema } from '@u4ssc/domain/internal'
import { isZone, normalizeZone } from '@u4ssc/domain/timezones'
import type {
  ForeignEvent,
  ForeignPerson,
  ForeignSession,
  ForeignTime,
  ImportedMeeting,
  SessionLeftOut,
} from './foreign-event'

/** An event that lasts longer has a day only for each date with sessions. */
const MAX_DAYS = 60

/**
 * Returns an event of any other system as a meeting, and which sessions could not be taken over.
 *
 * @example
 * const start = { date: '2026-12-07', time: '10:00' }
 * const end = { date: '2026-12-07', time: '15:30' }
 * const facts = { id: 'Forum 2026', title: 'Forum', description: '', website: null, language: 'en' }
 * const event = { ...facts, zone: 'Europe/Zurich', start, end, venue: null, people: [], sessions: [] }
 * meetingFromEvent(event).meeting.id // => 'forum-2026'
 */
export function meetingFromEvent(event: ForeignEvent): ImportedMeeting {
  assertObject(event, 'event')
  assertList(event.people, 'event.people')
  assertList(event.sessions, 'event.sessions')
  const speakers = speakersOf(event)
  const read = event.sessions.map((session) => sessionOf(session, speakers))
  const programme = read.flatMap(({ session }) => session ?? [])
  const description = event.description.slice(0, MAX_MARKDOWN)
  const meeting = meetingOf({
    id: slugOf(event.id),
    title: event.title,
    ...(description !== '' && { description }),
    schedule: {
      zone: event.zone !== null && isZone(event.zone) ? normalizeZone(event.zone) : null,
      days: daysOf(event, programme),
    },
    venue: event.venue === null ? null : { name: event.venue },
    ...languagesOf(event.language),
    website: webAddress(event.website),
    programme: withUniqueIds(programme).sort(byTime),
    speakers: [...speakers.values()],
  })
  return { meeting, leftOut: read.flatMap(({ leftOut }) => leftOut ?? []) }
}

/** An id in the form of a meeting's: lower-case words joined by hyphens. */
function slugOf(id: string): string {
  const words = id.toLowerCase().match(/[a-z0-9]+/g)
  return words?.join('-') ?? 'imported-meeting'
}

function languagesOf(tag: string | null): Pick<Meeting, 'language' | 'languages'> {
  const read = LanguageTagSchema.safeParse(tag?.replace('_', '-'))
  const [primary] = tag?.toLowerCase().split(/[-_]/) ?? []
  return {
    language: LANGUAGES.find((language) => language === primary) ?? null,
    languages: read.success ? [read.data] : [],
  }
}

function webAddress(text: string | null): string | null {
  return WebAddressSchema.safeParse(text).data ?? null
}

/** Returns the speakers by the keys of the people. */
function speakersOf({ people, sessions }: ForeignEvent): Map<string, Speaker> {
  const everybody = [...sessions.flatMap((session) => session.people), ...people.map(asMember)]
  const speakers = new Map<string, Speaker>()
  for (const { person } of everybody)
    if (person.name !== '' && !speakers.has(person.key))
      speakers.set(person.key, speakerOf(person, `speaker-${speakers.size + 1}`))
  return speakers
}

function asMember(person: ForeignPerson) {
  return { person }
}

function speakerOf({ name, organization, biography, photograph }: ForeignPerson, id: string) {
  const picture = webAddress(photograph)
  return {
    ...{ id, name, title: null, biography },
    organization: organization === null ? null : { code: null, name: organization },
    ...(picture !== null && { photograph: picture }),
  }
}

type ReadSession =
  | { readonly session: Session; readonly leftOut: null }
  | { readonly session: null; readonly leftOut: SessionLeftOut }

function sessionOf(foreign: ForeignSession, speakers: ReadonlyMap<string, Speaker>): ReadSession {
  const { id, title, kind, start, end, room, abstract, people } = foreign
  const refuse = (reason: SessionLeftOut['reason']) => ({
    session: null,
    leftOut: { title, reason },
  })
  if (title === '') return refuse('no-title')
  if (start?.time == null || end?.time == null) return refuse('no-time')
  if (start.date !== end.date || end.time <= start.time) return refuse('not-within-one-day')
  const text = abstract.slice(0, MAX_MARKDOWN)
  const session: Session = {
    ...{ id, title, kind, room },
    ...(text !== '' && { abstract: text }),
    ...{ date: start.date, startTime: start.time, endTime: end.time },
    speakers: people.flatMap(({ person, role }) => {
      const speaker = speakers.get(person.key)
      return speaker ? [{ speaker: speaker.id, role }] : []
    }),
    documents: [],
  }
  return { session, leftOut: null }
}

/** Numbers repeated ids, because a session has its id for itself. */
function withUniqueIds(programme: readonly Session[]): Session[] {
  const taken = new Set<string>()
  return programme.map((session) => {
    let { id } = session
    for (let number = 2; taken.has(id); number += 1) id = `${session.id}-${number}`
    taken.add(id)
    return { ...session, id }
  })
}

function byTime(one: Session, other: Session): number {
  return sortKey(one) < sortKey(other) ? -1 : 1
}

function sortKey({ date, startTime, endTime }: Session): string {
  return `${date} ${startTime} ${endTime}`
}

/**
 * Returns the days of an event. A day with sessions is open from the first to the last of them; the
 * start of the event opens the first day, and its end closes the last one, if they are wider.
 */
function daysOf({ start, end, days }: ForeignEvent, programme: readonly Session[]): Sitting[] {
  if (days) return statedDays(days)
  const dates = new Set(programme.map(({ date }) => date))
  for (const date of datesFrom(start, end)) dates.add(date)
  return [...dates].sort().flatMap((date) => {
    const sessions = programme.filter((session) => session.date === date)
    const opens = [timeOn(date, start), ...sessions.map(({ startTime }) => startTime)]
    const closes = [timeOn(date, end), ...sessions.map(({ endTime }) => endTime)]
    return (
      parseSitting(date, earliest(opens), latest(closes)) ?? parseSitting(date, null, null) ?? []
    )
  })
}

/** Of two sittings on one date the first counts, because a schedule has each date once. */
function statedDays(days: NonNullable<ForeignEvent['days']>): Sitting[] {
  const sittings = new Map<string, Sitting>()
  for (const { start, end } of days)
    for (const date of datesFrom(start, end)) {
      const sitting =
        start.date === end.date || isNight(start, end)
          ? parseSitting(start.date, start.time, endTimeOf(start, end))
          : parseSitting(date, timeOn(date, start), timeOn(date, end))
      if (sitting && !sittings.has(sitting.date)) sittings.set(sitting.date, sitting)
    }
  return [...sittings.values()].sort((one, other) => (one.date < other.date ? -1 : 1))
}

/** Returns the end of a day or night; `null` for an event that ends when it starts, as if it had no end. */
function endTimeOf(start: ForeignTime, end: ForeignTime): string | null {
  return start.date === end.date && start.time === end.time ? null : end.time
}

function isNight(start: ForeignTime, end: ForeignTime): boolean {
  return (
    end.date === addDays(start.date, 1) &&
    start.time !== null &&
    end.time !== null &&
    end.time <= start.time
  )
}

function datesFrom(start: ForeignTime | null, end: ForeignTime | null): string[] {
  if (start === null) return []
  const last = end?.date ?? start.date
  const dates: string[] = []
  for (let date = start.date; date <= last; date = addDays(date, 1)) {
    if (dates.length === MAX_DAYS) return [start.date]
    dates.push(date)
  }
  return dates
}

function timeOn(date: string, at: ForeignTime | null): string | null {
  return at?.date === date ? at.time : null
}

function earliest(times: readonly (string | null)[]): string | null {
  return times.filter((time) => time !== null).sort()[0] ?? null
}

function latest(times: readonly (string | null)[]): string | null {
  return (
    times
      .filter((time) => time !== null)
      .sort()
      .at(-1) ?? null
  )
}
