import type { Language } from '@u4ssc/domain'
import { isJoiningRevealed, type Meeting, type Sitting } from '@u4ssc/domain/meetings'
import { zoneLabel } from '@u4ssc/domain/timezones'
import { Temporal } from 'temporal-polyfill'
import { describeEvent, titleOf, venueOf, withStatus, wordsFor } from './event-words'

export interface CalendarOptions {
  /** Joining details are for registrants alone, and only from their time of reveal on. */
  readonly audience: 'public' | 'registrants'
  /** Of the release: a higher one replaces what a calendar has. */
  readonly sequence: number
  /** Of the public page of the meeting. */
  readonly url?: string | undefined
  /** An instant, RFC 3339: when the release was made or the file is asked for. */
  readonly now: string
  /** Of titles, where the meeting has them, and of the words around them. */
  readonly language?: Language | undefined
}

/** An event before it takes a form: iCalendar and JSCalendar are both written from it. */
export interface CalendarEvent {
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly location: string | null
  readonly url: string | null
  readonly status: Meeting['status']
  /** A deadline takes nobody's time. */
  readonly isBusy: boolean
  readonly sequence: number
  readonly updated: string
  readonly when: EventTime
}

export type EventTime =
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  | {
      readonly kind: 'hours'
      readonly zone: string
      readonly starts: string
      readonly ends: string
    }

/**
 * One event for each sitting with both times; sittings on consecutive days whose times are not all
 * stated share one event of whole days, which says the times that are. The identity of an event is the
 * place of its first sitting, which outlives a move.
 */
export function sittingEvents(meeting: Meeting, options: CalendarOptions): CalendarEvent[] {
  const { zone, days } = meeting.schedule
  const about = aboutMeeting(meeting, options)
  return eventsOfDays(days, zone).map(({ sittings, position, when }) => {
    const times =
      when.kind === 'days' ? sittings.flatMap((sitting) => timesInWords(sitting, zone)) : []
    return {
      ...about,
      description: [...times, about.description].filter((line) => line !== '').join('\n'),
      uid: `${meeting.id}-sitting-${position + 1}@u4ssc.int`,
      when,
    }
  })
}

/** Sessions have ids of their own. Without a zone their hours are nobody's, and they take the day. */
export function sessionEvents(
  meeting: Meeting,
  isWanted: (id: string) => boolean,
  options: CalendarOptions,
): CalendarEvent[] {
  const about = aboutMeeting(meeting, options)
  return meeting.programme
    .filter(({ id }) => isWanted(id))
    .map(({ id, title, date, starts, ends, room }) => ({
      ...about,
      title: withStatus(title, meeting, options.language),
      description: [titleOf(meeting, options.language), about.description].join('\n'),
      location: [room, about.location].filter((part) => part !== null).join(', ') || null,
      uid: `${meeting.id}-session-${id}@u4ssc.int`,
      when:
        timeOf({ date, opens: starts, closes: ends, endDate: null }, meeting.schedule.zone) ??
        wholeDay(date),
    }))
}

/** What is to be done by a day, and the last day to register; its words are its identity. */
export function deadlineEvents(meeting: Meeting, options: CalendarOptions): CalendarEvent[] {
  const { closes } = meeting.registration
  const what = wordsFor(meeting, options.language).lastDayToRegister
  const about = aboutMeeting(meeting, options)
  const registration = closes === null ? [] : [{ id: 'registration', date: closes, what }]
  const others = meeting.deadlines.map((deadline) => ({ id: idOf(deadline.what), ...deadline }))
  return [...registration, ...others].map((deadline) => ({
    ...about,
    title: withStatus(
      `${deadline.what}: ${titleOf(meeting, options.language)}`,
      meeting,
      options.language,
    ),
    location: null,
    isBusy: false,
    uid: `${meeting.id}-deadline-${deadline.id}@u4ssc.int`,
    when: { kind: 'days', first: deadline.date, last: deadline.date },
  }))
}

function aboutMeeting(meeting: Meeting, options: CalendarOptions) {
  const { audience, now, language, sequence, url } = options
  const maySeeJoining = audience === 'registrants' && isJoiningRevealed(meeting, now)
  return {
    title: withStatus(titleOf(meeting, language), meeting, language),
    description: describeEvent(meeting, { url, language, maySeeJoining }),
    location: venueOf(meeting),
    url: url ?? meeting.website,
    status: meeting.status,
    isBusy: meeting.status === 'convened',
    sequence,
    updated: now,
  }
}

interface SittingsOfEvent {
  readonly sittings: readonly Sitting[]
  /** Of the first one in the schedule. */
  readonly position: number
  readonly when: EventTime
}

function eventsOfDays(days: readonly Sitting[], zone: string | null): SittingsOfEvent[] {
  const events: SittingsOfEvent[] = []
  days.forEach((sitting, position) => {
    const when = timeOf(sitting, zone)
    const last = events.at(-1)
    if (!when && last?.when.kind === 'days' && dateAfter(last.when.last) === sitting.date) {
      const range = { ...last.when, last: sitting.date }
      events.splice(-1, 1, { ...last, sittings: [...last.sittings, sitting], when: range })
    } else {
      events.push({ sittings: [sitting], position, when: when ?? wholeDay(sitting.date) })
    }
  })
  return events
}

/** Null where a time or the zone is not known. */
function timeOf({ date, opens, closes, endDate }: Sitting, zone: string | null): EventTime | null {
  if (zone === null || opens === null || closes === null) return null
  return { kind: 'hours', zone, starts: `${date}T${opens}`, ends: `${endDate ?? date}T${closes}` }
}

function wholeDay(date: string) {
  return { kind: 'days', first: date, last: date } as const
}

function dateAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}

/** "2026-12-07 10:00– (Europe/Zurich)", in no language; none where nothing is stated. */
function timesInWords({ date, opens, closes }: Sitting, zone: string | null): string[] {
  if (opens === null && closes === null) return []
  const place = zone === null ? '' : ` (${zoneLabel(zone)})`
  return [`${date} ${opens ?? ''}–${closes ?? ''}${place}`]
}

/** Whether a zone is an offset from UTC, `+05:30`. */
export function isOffset(zone: string): boolean {
  return /^[+-]/.test(zone)
}

function idOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
}
