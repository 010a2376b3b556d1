import type { Language } from '@u4ssc/domain'
import { isJoiningRevealed, type Meeting, type Sitting } from '@u4ssc/domain/meetings'
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

/** One event for each sitting; its identity is the place of the sitting, which outlives a move. */
export function sittingEvents(meeting: Meeting, options: CalendarOptions): CalendarEvent[] {
  const { zone, days } = meeting.schedule
  return eventDays(days).map((ends, index) => ({
    ...aboutMeeting(meeting, options),
    uid: `${meeting.id}-sitting-${index + 1}@u4ssc.int`,
    when: timeOf(ends, zone),
  }))
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
      when: timeOf(
        [
          { date, opens: starts, closes: starts },
          { date, opens: ends, closes: ends },
        ],
        meeting.schedule.zone,
      ),
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

type Days = readonly [first: Sitting, last: Sitting]

/** A day with an opening and the next with a closing alone are the ends of one range. */
function eventDays(days: readonly Sitting[]): Days[] {
  const ranges: Days[] = []
  let first: Sitting | undefined
  days.forEach((day, index) => {
    first ??= day
    const next = days[index + 1]
    if (next && day.closes === null && next.opens === null) return
    ranges.push([first, day])
    first = undefined
  })
  return ranges
}

function timeOf([first, last]: Days, zone: string | null): EventTime {
  if (zone === null || first.opens === null || last.closes === null)
    return { kind: 'days', first: first.date, last: last.date }
  const [starts, ends] = [`${first.date}T${first.opens}`, `${last.date}T${last.closes}`]
  return { kind: 'hours', zone, starts, ends }
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
