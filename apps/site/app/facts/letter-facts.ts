import type { Schedule } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'
import {
  describeContact,
  describeDeadlineItem,
  describeMode,
  describeVenue,
} from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import { placeName } from '../times/places'
import { describeDates } from '../times/when-view'
import { type LetterMeeting, linked, type SaidMeeting, type Saying, sayingOf } from './saying'

/** Says which meeting a circular convenes, with a link to its page. */
export function sayTitle(i18n: I18n, { slug, meeting }: LetterMeeting): Saying[] {
  const names = ['/title', '/shortTitle', '/ordinal', '/series', '/status']
  const href = slug === null ? null : i18n.path(`/meetings/${encodeURIComponent(slug)}`)
  return linked(sayingOf(i18n.t('circular.convenes'), meeting.title, ...names), href)
}

/** Says where a meeting is: its venue, and its format. */
export function sayWhere(i18n: I18n, { meeting: { mode, venue } }: SaidMeeting): Saying[] {
  const where = [describeVenue(i18n, venue), describeMode(i18n, mode)]
  return sayingOf(i18n.t('circular.where'), joined(i18n, where), '/mode', '/venue')
}

/** Says the contact of a meeting that has another one than its circular. */
export function sayOtherContact(i18n: I18n, { meeting, letter }: SaidMeeting): Saying[] {
  const contact = describeContact(i18n, meeting.contact)
  return contact === describeContact(i18n, letter?.contact ?? null)
    ? []
    : sayingOf(i18n.t('fact/contact'), contact, '/contact')
}

/** Says each deadline. */
export function sayDeadlines(i18n: I18n, { meeting }: SaidMeeting): Saying[] {
  return meeting.deadlines.flatMap((deadline, index) => {
    const words = describeDeadlineItem(i18n, deadline, meeting.schedule.zone)
    return sayingOf(i18n.t('meeting.deadline'), words, `/deadlines/${index}`)
  })
}

/** Returns the days, times and zone of a meeting in words. */
export function scheduleWords(i18n: I18n, schedule: Schedule): string | null {
  const first = schedule.days[0]
  if (!first) return null
  const { startTime, endTime } = first
  const { zone, days } = schedule
  const isSame = days.every((day) => day.startTime === startTime && day.endTime === endTime)
  const hours =
    startTime && endTime && isSame
      ? i18n.t('dates.time-range', { from: startTime, to: endTime })
      : null
  const clock = zone && i18n.t('dates.zone-time', { place: placeName(i18n, zone) })
  // Times have a fixed form in each language and need no isolation
  const whole = [describeDates(i18n, schedule), hours, clock]
    .filter((part) => part !== null)
    .join(i18n.t('layout.list-between'))
  const sittings = isSame || zone === null ? [] : sittingsWithTimes(i18n, schedule, zone)
  return [whole, ...sittings].join(' · ')
}

/** Describes the sittings that have a time, if not all have the same. */
function sittingsWithTimes(i18n: I18n, schedule: Schedule, zone: string): string[] {
  return meetingTimes({ schedule, programme: [] }, zone)
    .days.filter(({ start, end }) => start !== null || end !== null)
    .map((day) => describeTimeRange(day, i18n.wording))
}

/** Joins texts in the language of the circular, whose direction they keep. */
export function listed(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ')
}

/** Joins the known parts of a fact. */
export function joined(i18n: I18n, parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? null : known.map(i18n.isolate).join(i18n.t('layout.list-between'))
}
