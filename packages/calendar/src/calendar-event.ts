import type { Language } from '@u4ssc/domain'
import { assertObject } from '@u4ssc/domain/internal'
import {
  isJoiningRevealed,
  type Meeting,
  type MeetingDeadline,
  type Sitting,
} from '@u4ssc/domain/meetings'
import { formatInstant, zoneLabel } from '@u4ssc/domain/timezones'
import type { InstantInput } from '@u4ssc/domain/timezones'
import { Temporal } from 'temporal-polyfill'
import { describeEvent, titleOf, venueOf, withStatus, wordsFor } from './event-words'
import type { EventMeeting } from './event-words'

export interface CalendarOptions {
  /** Joining details are included for registrants only, from their time of reveal. Default: `public`. */
  readonly audience?: 'public' | 'registrants' | undefined
  /** Sequence number of the release; a higher number replaces earlier events. Default: 0. */
  readonly sequence?: number | undefined
  /** Address of the public meeting page. */
  readonly url?: string | undefined
  /** Time of the release or of the request. */
  readonly now: InstantInput
  /** Language of labels, and of titles that the meeting has in it. */
  readonly language?: Language | undefined
}

/** A calendar event, the source for iCalendar and JSCalendar. */
export interface CalendarEvent {
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly location: string | null
  readonly url: string | null
  readonly status: Meeting['status']
  /** False for deadlines, which do not block time. */
  readonly isBusy: boolean
  readonly sequence: number
  readonly updated: string
  readonly when: EventTime
}

export type EventTime =
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  | {
      readonly kind: 'times'
      readonly zone: string
      readonly starts: string
      readonly ends: string
    }

/**
 * Returns one event for each sitting with both times. Sittings on consecutive days without both
 * times share one all-day event, which lists the known times. The identifier of an event is the
 * position of its first sitting, so it does not change when the sitting moves.
 */
export function sittingEvents(meeting: EventMeeting, options: CalendarOptions): CalendarEvent[] {
  const { zone, days } = meeting.schedule
  const common = commonParts(meeting, options)
  return eventsOfDays(days, zone).map(({ sittings, position, when }) => {
    const times =
      when.kind === 'days' ? sittings.flatMap((sitting) => timesInWords(sitting, zone)) : []
    return {
      ...common,
      description: [...times, common.description].filter((line) => line !== '').join('\n'),
      uid: `${meeting.id}-sitting-${position + 1}@u4ssc.int`,
      when,
    }
  })
}

function sessionTitle({ localizations }: EventMeeting, id: string, language?: Language) {
  return language && localizations[language]?.sessions?.[id]?.title
}

/** Returns one event for each wanted session; an all-day event if the meeting has no zone. */
export function sessionEvents(
  meeting: EventMeeting & Pick<Meeting, 'programme'>,
  isWanted: (id: string) => boolean,
  options: CalendarOptions,
): CalendarEvent[] {
  const common = commonParts(meeting, options)
  return meeting.programme
    .filter(({ id }) => isWanted(id))
    .map(({ id, title, date, startTime, endTime, room }) => ({
      ...common,
      title: withStatus(
        sessionTitle(meeting, id, options.language) ?? title,
        meeting,
        options.language,
      ),
      description: [titleOf(meeting, options.language), common.description].join('\n'),
      location: [room, common.location].filter((part) => part !== null).join(', ') || null,
      uid: `${meeting.id}-session-${id}@u4ssc.int`,
      when:
        timeOf({ date, startTime, endTime, endDate: null }, meeting.schedule.zone) ??
        wholeDay(date),
    }))
}

/**
 * Returns all-day events for the deadlines and the last day of registration, unless a deadline says
 * the same, with the time in the description. Their text is their identifier.
 */
export function deadlineEvents(
  meeting: EventMeeting & Pick<Meeting, 'registration' | 'deadlines'>,
  options: CalendarOptions & {
    readonly registrationCloses?: Omit<MeetingDeadline, 'what'> | null | undefined
  },
): CalendarEvent[] {
  const { closesOn } = meeting.registration
  const stated: Omit<MeetingDeadline, 'what'> | null = closesOn === null ? null : { date: closesOn }
  const { registrationCloses: closes = stated } = options
  const what = wordsFor(meeting, options.language).registrationCloses
  const common = commonParts(meeting, options)
  const isStated = meeting.deadlines.some(
    ({ date, time }) => date === closes?.date && (closes.time == null || time === closes.time),
  )
  const registration = closes === null || isStated ? [] : [{ id: 'registration', ...closes, what }]
  const timeOfDeadline = ({ date, time, zone }: MeetingDeadline) =>
    timesInWords(
      { date, startTime: null, endTime: time ?? null, endDate: null },
      zone ?? meeting.schedule.zone,
    )
  const others = meeting.deadlines.map((deadline) => ({ id: idOf(deadline.what), ...deadline }))
  return [...registration, ...others].map((deadline) => ({
    ...common,
    title: withStatus(
      `${deadline.what}: ${titleOf(meeting, options.language)}`,
      meeting,
      options.language,
    ),
    description: [...timeOfDeadline(deadline), common.description].join('\n'),
    location: null,
    isBusy: false,
    uid: `${meeting.id}-deadline-${deadline.id}@u4ssc.int`,
    when: { kind: 'days', first: deadline.date, last: deadline.date },
  }))
}

function commonParts(meeting: EventMeeting, options: CalendarOptions) {
  assertObject(options, 'options')
  const { audience = 'public', language, sequence = 0, url } = options
  const now = formatInstant(options.now, 'options.now')
  if (!Number.isInteger(sequence) || sequence < 0)
    throw new RangeError(`options.sequence must be a whole number, 0 or more, not ${sequence}`)
  const includesJoining = audience === 'registrants' && isJoiningRevealed(meeting, now)
  return {
    title: withStatus(titleOf(meeting, language), meeting, language),
    description: describeEvent(meeting, { url, language, includesJoining }),
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
  /** Position of the first sitting in the schedule, from 0. */
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

/** Returns the time of a sitting, or `null` if a time or the zone is not known. */
function timeOf(
  { date, startTime, endTime, endDate }: Sitting,
  zone: string | null,
): EventTime | null {
  if (zone === null || startTime === null || endTime === null) return null
  return {
    kind: 'times',
    zone,
    starts: `${date}T${startTime}`,
    ends: `${endDate ?? date}T${endTime}`,
  }
}

function wholeDay(date: string) {
  return { kind: 'days', first: date, last: date } as const
}

function dateAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}

/** Returns the known times in a form without words: "2026-12-07 10:00– (Europe/Zurich)". */
function timesInWords({ date, startTime, endTime }: Sitting, zone: string | null): string[] {
  if (startTime === null && endTime === null) return []
  const place = zone === null ? '' : ` (${zoneLabel(zone)})`
  return [`${date} ${startTime ?? ''}–${endTime ?? ''}${place}`]
}

/** Returns whether a zone is an offset from UTC, for example `+05:30`. */
export function isOffset(zone: string): boolean {
  return /^[+-]/.test(zone)
}

function idOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
}
