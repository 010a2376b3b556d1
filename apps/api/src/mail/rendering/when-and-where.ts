import type { Language, Meeting } from '@u4ssc/domain'
import { isVenueFirst } from '@u4ssc/domain/meetings'
import type { MeetingDeadline } from '@u4ssc/domain/meetings'
import { dayRanges, instantOf, meetingTimes } from '@u4ssc/domain/timezones'
import {
  describeDate,
  describeDayRange,
  describeTime,
  WORDINGS,
} from '@u4ssc/domain/words/languages'
import { mailMessages } from '@u4ssc/messages/mail'
import type { Recipient } from '../outbox/find-recipient'
import { nameZone } from './name-zone'
import { describeVenue } from '../../meetings/index'
import { isolate } from './isolate'

/** Returns the zone of what a recipient does at home: their own, otherwise that of the meeting. */
export function ownZone({ zone }: Recipient, meeting: Meeting | undefined): string {
  return zone ?? meeting?.schedule.zone ?? 'UTC'
}

/** Returns the zone of the times of a meeting: that of the venue for people who attend on site. */
export function shownZone(recipient: Recipient, meeting: Meeting | undefined): string {
  const atVenue = meeting && isVenueFirst(meeting, recipient.format) ? meeting.schedule.zone : null
  return atVenue ?? ownZone(recipient, meeting)
}

/**
 * Returns the lines on the time of a meeting. On site, the venue and its time are first and the time
 * at home is last; online, the time of the recipient is first.
 */
export function whenAndWhere(meeting: Meeting, recipient: Recipient, language: Language): string[] {
  const say = mailMessages(language)
  const isOnSite = isVenueFirst(meeting, recipient.format)
  const zone = shownZone(recipient, meeting)
  const place = isOnSite ? nameVenue(meeting.venue, language) : null
  const at = startOf(meeting)
  return [
    ...(place === null ? [] : [say('layout.where', { place })]),
    ...rangesIn(meeting, zone, language).map((when) => say('layout.when', { when })),
    ...(at === null ? [] : [zoneLine(meeting, recipient, at, language)]),
    ...(isOnSite ? timesAtHome(meeting, recipient, language) : []),
  ]
}

/** Returns the line that names the zone of the times, with its offset at an instant. */
function zoneLine(meeting: Meeting, recipient: Recipient, at: string, language: Language): string {
  const say = mailMessages(language)
  if ((recipient.zone ?? meeting.schedule.zone) === null) return say('layout.zone-utc')
  const zone = shownZone(recipient, meeting)
  const key = zone === recipient.zone ? 'layout.zone-own' : 'layout.zone'
  return say(key, { zone: nameZone(zone, at, language) })
}

/** Returns the same times where the recipient lives, if they differ from those of the venue. */
function timesAtHome(meeting: Meeting, { zone }: Recipient, language: Language): string[] {
  const at = startOf(meeting)
  if (zone === null || at === null || meeting.schedule.zone === null) return []
  const ranges = rangesIn(meeting, zone, language)
  const isSame = ranges.join() === rangesIn(meeting, meeting.schedule.zone, language).join()
  if (isSame) return []
  const place = nameZone(zone, at, language)
  return ranges.map((when) => mailMessages(language)('layout.at-home', { place, when }))
}

function rangesIn(meeting: Meeting, zone: string, language: Language): string[] {
  return dayRanges(meetingTimes(meeting, zone).days).map((range) =>
    describeDayRange(range, WORDINGS[language]),
  )
}

/** Returns the first stated instant of a meeting. */
function startOf(meeting: Meeting): string | null {
  const { days } = meetingTimes(meeting, 'UTC')
  return days.flatMap(({ start, end }) => start ?? end ?? []).at(0)?.instant ?? null
}

/** Returns the deadlines of a meeting that are not over, next first, in sentences with the zone of each. */
export function deadlinesAhead(meeting: Meeting, language: Language, now: string): string[] {
  const { zone } = meeting.schedule
  return meeting.deadlines
    .map((deadline) => ({ deadline, until: lastMomentOf(deadline, zone) }))
    .filter(({ until }) => until > now)
    .toSorted((one, other) => one.until.localeCompare(other.until))
    .map(({ deadline }) => {
      const when = deadlineWords(deadline, zone, language)
      return mailMessages(language)('layout.by-date', { when, what: deadline.what })
    })
}

type Deadline = Pick<MeetingDeadline, 'date' | 'time' | 'zone'>

function lastMomentOf({ date, time, zone }: Deadline, meetingZone: string | null): string {
  return instantOf(date, time ?? '23:59', zone ?? meetingZone ?? 'UTC')
}

function deadlineWords(deadline: Deadline, meetingZone: string | null, language: Language): string {
  const { date, time, zone } = deadline
  const wording = WORDINGS[language]
  const when = time ? describeTime({ date, time }, wording) : describeDate(date, wording)
  const known = zone ?? meetingZone
  if (known === null) return when
  const named = nameZone(known, lastMomentOf(deadline, meetingZone), language)
  return mailMessages(language)('layout.moment-in', { when, zone: named })
}

/** Returns a venue in one line; `null` if nothing is stated. */
function nameVenue(venue: Meeting['venue'], language: Language): string | null {
  const parts = describeVenue(venue, language).map((part) => isolate(part, language))
  return parts.length === 0 ? null : parts.join(WORDINGS[language].listSeparator)
}
