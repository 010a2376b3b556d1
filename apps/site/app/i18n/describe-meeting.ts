import type { Language } from '@u4ssc/domain'
import type { Contact } from '@u4ssc/domain/circulars'
import type { Meeting, MeetingDeadline, Partner } from '@u4ssc/domain/meetings'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import { cityIn } from '@u4ssc/domain/timezones/languages'
import { countryName, describeShortName as shortNameOf } from '@u4ssc/domain/words'
import type { NamedMeeting } from '@u4ssc/domain/words'
import { organizationName } from '../catalogue/organization-names'
import { timeIn } from '../times/moment-in'
import { placeName } from '../times/places'
import { dateAfter } from './dates'
import type { I18n } from './i18n'

export function describeMode(i18n: I18n, mode: Meeting['mode']): string | null {
  return mode === null ? null : i18n.t(`meeting.mode-${mode}`)
}

/** Describes where a meeting is, for use in a sentence: its venue, or "online". */
export function describeWhere(
  i18n: I18n,
  { venue, mode }: Pick<Meeting, 'venue' | 'mode'>,
): string | null {
  return describeVenue(i18n, venue) ?? (mode === null ? null : i18n.t(`meeting.where-${mode}`))
}

/** Returns the short name of a meeting, the same in every list, page and email. */
export function describeShortName(i18n: I18n, meeting: NamedMeeting): string {
  return shortNameOf(meeting, i18n.wording).name
}

/** Returns the language of the short name; `null` if it is unknown. */
export function languageOfShortName(i18n: I18n, meeting: NamedMeeting): Language | null {
  return shortNameOf(meeting, i18n.wording).language
}

export function describeLanguages(i18n: I18n, tags: readonly string[]): string | null {
  const [only, ...others] = tags.map(i18n.languageName)
  if (only === undefined) return null
  return others.length === 0
    ? i18n.t('meeting.language-only', { language: only })
    : i18n.list([only, ...others])
}

export function describeOpenTo(i18n: I18n, { openTo }: Meeting['participation']): string | null {
  const groups = [...new Set(openTo.map(({ kind }) => kind))]
  return groups.length === 0
    ? null
    : i18n.list(groups.map((kind) => i18n.t(`eligibility.group-${kind}`)))
}

export function describeFee(i18n: I18n, fee: Meeting['fee']): string | null {
  if (fee === null) return null
  return fee === 'free' ? i18n.t('meeting.fee-none') : i18n.t('meeting.fee-paid')
}

export function describeRegistration(
  i18n: I18n,
  { required }: Pick<Meeting['registration'], 'required'>,
) {
  if (required === null) return null
  return required ? i18n.t('meeting.mandatory') : i18n.t('meeting.not-required')
}

export function describeVenue(i18n: I18n, venue: Meeting['venue']): string | null {
  if (venue === null) return null
  const { name, city, country } = venue
  const parts = [
    name,
    city && describeCity(i18n, city),
    country && countryName(country, i18n.wording),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.map(i18n.isolate).join(i18n.t('layout.list-between'))
}

/** Returns the name of a city in the language of the page. */
export function describeCity(i18n: I18n, city: string): string {
  return cityIn(city, i18n.language)
}

export function describeContact(i18n: I18n, contact: Contact | null): string | null {
  if (contact === null) return null
  const { name, email, telephone, fax, web } = contact
  const faxWords = fax && i18n.t('circular.fax', { number: i18n.isolate(fax) })
  const parts = [name, email, telephone, faxWords, web].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.map(i18n.isolate).join(' · ')
}

/**
 * Describes the last moment of a deadline; it names the zone.
 *
 * @param meetingZone - of deadlines that state none
 */
export function describeDeadline(
  i18n: I18n,
  { date, time, zone }: Omit<MeetingDeadline, 'what'>,
  meetingZone: string | null,
): string {
  const day = i18n.longDate(date)
  const known = zone ?? meetingZone
  if (time) {
    const moment = known === null ? time : timeIn(i18n, time, known)
    return i18n.wording.time.moment.replace('{date}', day).replace('{time}', moment)
  }
  return known === null
    ? day
    : i18n.t('dates.end-of-day', { date: day, place: placeName(i18n, known) })
}

/** Returns true if a deadline is over. @param now - an instant, RFC 3339 */
export function isPassed(
  { date, time, zone }: Omit<MeetingDeadline, 'what'>,
  meetingZone: string | null,
  now: string,
): boolean {
  const here = wallTimeAt(now, zone ?? meetingZone ?? 'UTC')
  return here.date > date || (here.date === date && here.time > (time ?? '23:59'))
}

/**
 * Describes the deadlines of a meeting in order of date, each with what is due; past ones are marked.
 *
 * @param now - an instant, RFC 3339
 */
export function describeDeadlines(
  i18n: I18n,
  { deadlines, schedule }: Pick<Meeting, 'deadlines' | 'schedule'>,
  now: string,
): { readonly words: string; readonly isPassed: boolean }[] {
  const inOrder = deadlines.toSorted((one, other) => one.date.localeCompare(other.date))
  return inOrder.map((deadline) => {
    const over = isPassed(deadline, schedule.zone, now)
    return { words: describeDeadlineItem(i18n, deadline, schedule.zone, over), isPassed: over }
  })
}

/** Describes a deadline with what is due. @param isOver - whether it is marked as passed */
export function describeDeadlineItem(
  i18n: I18n,
  deadline: MeetingDeadline,
  meetingZone: string | null,
  isOver = false,
): string {
  const when = describeDeadline(i18n, deadline, meetingZone)
  const key = isOver ? 'meeting.deadline-passed' : 'meeting.deadline-by'
  return i18n.t(key, { when, what: i18n.isolate(deadline.what) })
}

/** Describes the hosts or partners on the first day of a meeting, with the dates that are known. */
export function describePartners(
  i18n: I18n,
  partners: readonly Partner[],
  { days }: Pick<Meeting['schedule'], 'days'>,
): string[] {
  const day = days[0]?.date
  return partners
    .filter(
      ({ from, until }) =>
        day === undefined || ((from === null || from <= day) && (until === null || day < until)),
    )
    .map((partner) => describePartner(i18n, partner))
}

function describePartner(i18n: I18n, { organization, from, until }: Partner): string {
  const name = organizationName(i18n, organization.name)
  const since = from === null ? null : i18n.longDate(from)
  const last = until === null ? null : i18n.longDate(dateAfter(until, -1))
  if (since !== null && last !== null)
    return i18n.t('meeting.partner-between', { name, from: since, until: last })
  if (since !== null) return i18n.t('meeting.partner-since', { name, from: since })
  return last === null ? name : i18n.t('meeting.partner-until', { name, until: last })
}
