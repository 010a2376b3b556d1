import { instantOf, wallTimeAt } from '../timezones/index'
import type { Meeting } from './meeting'
import type { Session } from './programme'
import type { RegistrationStatus } from './registration-status'
import type { Schedule } from './schedule'
import { assertScheduled } from '../wrong-argument'

interface SchemaOrgPlace {
  readonly '@type': 'Place'
  readonly name?: string
  readonly address?: {
    readonly '@type': 'PostalAddress'
    readonly addressLocality?: string
    readonly addressCountry?: string
  }
}

type SchemaOrgLocation =
  | SchemaOrgPlace
  | { readonly '@type': 'VirtualLocation'; readonly url: string }

/** An event in schema.org vocabulary, without unknown properties. */
export interface SchemaOrgSubEvent {
  readonly '@type': 'Event'
  readonly identifier: string
  readonly name: string
  readonly startDate?: string
  readonly endDate?: string
  readonly eventStatus: `https://schema.org/Event${'Scheduled' | 'Rescheduled' | 'Postponed' | 'Cancelled'}`
  readonly eventAttendanceMode?: `https://schema.org/${'Online' | 'Offline' | 'Mixed'}EventAttendanceMode`
  readonly location?: SchemaOrgLocation | readonly SchemaOrgLocation[]
}

/** Registration as a schema.org offer: opening, closing and availability. */
export interface SchemaOrgOffer {
  readonly '@type': 'Offer'
  readonly url: string
  readonly availability: `https://schema.org/${'InStock' | 'SoldOut' | 'PreOrder'}`
  readonly price?: 0
  readonly validFrom?: string
  readonly availabilityStarts?: string
  readonly availabilityEnds?: string
}

/** A meeting as a schema.org Event (JSON-LD), ready for a page. */
export interface SchemaOrgEvent extends SchemaOrgSubEvent {
  readonly '@context': 'https://schema.org'
  readonly alternateName?: string
  readonly previousStartDate?: string
  readonly description?: string
  readonly image?: string
  readonly url?: string
  readonly organizer?: readonly { readonly '@type': 'Organization'; readonly name: string }[]
  readonly inLanguage?: readonly string[]
  readonly isAccessibleForFree?: boolean
  readonly offers?: SchemaOrgOffer
  readonly superEvent?: { readonly '@type': 'EventSeries'; readonly name: string }
  readonly subEvent?: readonly SchemaOrgSubEvent[]
}

const STATUSES = {
  convened: 'Scheduled',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
} as const

const ATTENDANCE = {
  virtual: 'Online',
  physical: 'Offline',
  hybrid: 'Mixed',
} as const

/** The part of a `Meeting` that `toSchemaOrg` needs. */
export type PublicizedMeeting = Pick<
  Meeting,
  'id' | 'title' | 'shortTitle' | 'series' | 'summary'
> &
  Pick<Meeting, 'status' | 'schedule' | 'programme' | 'mode' | 'venue' | 'website' | 'organizers'> &
  Pick<Meeting, 'languages' | 'fee' | 'image'>

/**
 * Returns a meeting as a schema.org Event (JSON-LD) for search engines, with several sittings and
 * the sessions as sub-events.
 *
 * The result is for public pages: it never contains joining details, and the address of a virtual
 * meeting is its public page. Times have the offset of their zone; without a zone only the date is
 * given.
 *
 * @param page - address of the public page of the meeting, otherwise its website
 * @param status - whether people can register; `null` leaves it out
 * @param first - schedule as first published, so that a move is stated; `null` if unknown
 * @see https://schema.org/Event
 * @example
 * toSchemaOrg(meeting).startDate // => '2021-12-07T10:00:00+01:00'
 * toSchemaOrg(meeting).eventAttendanceMode // => 'https://schema.org/OnlineEventAttendanceMode'
 */
export function toSchemaOrg(
  meeting: PublicizedMeeting,
  page: string | null = null,
  status: RegistrationStatus | null = null,
  first: Schedule | null = null,
): SchemaOrgEvent {
  assertScheduled(meeting)
  const { id, title, shortTitle, series, fee, languages, organizers, summary, image, schedule } =
    meeting
  const url = page ?? meeting.website
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    identifier: id,
    name: title,
    ...(shortTitle !== null && { alternateName: shortTitle }),
    ...(summary !== undefined && summary !== '' && { description: summary }),
    ...(image && { image: image.url }),
    ...(url !== null && { url }),
    ...spanOf(schedule),
    ...circumstancesOf(meeting, url, null),
    ...moveOf(meeting, first),
    ...(organizers.length > 0 && {
      organizer: organizers.map((name) => ({ '@type': 'Organization', name }) as const),
    }),
    ...(languages.length > 0 && { inLanguage: languages }),
    ...(fee !== null && { isAccessibleForFree: fee === 'free' }),
    ...(series !== null && { superEvent: { '@type': 'EventSeries', name: series } }),
    ...(status !== null && url !== null && offerOf(status, url, fee)),
    ...describeParts(meeting, url),
  }
}

function offerOf(
  status: RegistrationStatus,
  url: string,
  fee: Meeting['fee'],
): Pick<SchemaOrgEvent, 'offers'> {
  const price = fee === 'free' && ({ price: 0 } as const)
  const offer = { '@type': 'Offer', url, ...price } as const
  if (status.kind === 'open' || status.kind === 'waiting-list') {
    const { kind, closesAt } = status
    const availability = `https://schema.org/${kind === 'open' ? 'InStock' : 'SoldOut'}` as const
    return { offers: { ...offer, availability, ...(closesAt && { availabilityEnds: closesAt }) } }
  }
  if (status.kind === 'elsewhere') {
    const ends = status.closesAt && { availabilityEnds: status.closesAt }
    const availability = 'https://schema.org/InStock' as const
    return { offers: { ...offer, url: status.url ?? url, availability, ...ends } }
  }
  if (status.kind !== 'not-open') return {}
  const { opensAt } = status
  // Google reads only `validFrom`
  const starts = opensAt && { validFrom: opensAt, availabilityStarts: opensAt }
  return { offers: { ...offer, availability: 'https://schema.org/PreOrder', ...starts } }
}

/** Returns the earlier start of a meeting that was moved. */
function moveOf(
  { schedule, status }: PublicizedMeeting,
  first: Schedule | null,
): Partial<Pick<SchemaOrgEvent, 'eventStatus' | 'previousStartDate'>> {
  const previous = first && spanOf(first).startDate
  if (!previous || status !== 'convened' || previous === spanOf(schedule).startDate) return {}
  return { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: previous }
}

function spanOf({ zone, days }: Schedule): Pick<SchemaOrgEvent, 'startDate' | 'endDate'> {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return {}
  return {
    startDate: momentOf(first.date, first.startTime, zone),
    endDate: momentOf(last.endDate ?? last.date, last.endTime, zone),
  }
}

/** Returns a time with its offset, or only the date. */
function momentOf(date: string, time: string | null, zone: string | null): string {
  if (time === null || zone === null) return date
  const shown = wallTimeAt(instantOf(date, time, zone), zone)
  return `${shown.date}T${shown.time}:00${shown.offset}`
}

function describeParts(
  meeting: PublicizedMeeting,
  url: string | null,
): Pick<SchemaOrgEvent, 'subEvent'> {
  const { schedule, programme } = meeting
  const sessions = programme
    .filter(({ kind }) => kind !== 'break')
    .map(({ id, title, date, startTime, endTime, room }: Session): SchemaOrgSubEvent => ({
      '@type': 'Event',
      identifier: id,
      name: title,
      startDate: momentOf(date, startTime, schedule.zone),
      endDate: momentOf(date, endTime, schedule.zone),
      ...circumstancesOf(meeting, url, room),
    }))
  const subEvent = [...describeSittings(meeting, url), ...sessions]
  return subEvent.length > 0 ? { subEvent } : {}
}

/** Returns the sittings as sub-events if there are several. */
function describeSittings(meeting: PublicizedMeeting, url: string | null): SchemaOrgSubEvent[] {
  const { zone, days } = meeting.schedule
  if (days.length < 2) return []
  return days.map(({ date, startTime, endTime, endDate }, index) => ({
    '@type': 'Event',
    identifier: `${meeting.id}-sitting-${index + 1}`,
    name: meeting.title,
    startDate: momentOf(date, startTime, zone),
    endDate: momentOf(endDate ?? date, endTime, zone),
    ...circumstancesOf(meeting, url, null),
  }))
}

/** Returns attendance mode and location. */
function circumstancesOf(
  meeting: PublicizedMeeting,
  url: string | null,
  room: string | null,
): Pick<SchemaOrgEvent, 'eventStatus' | 'eventAttendanceMode' | 'location'> {
  const { mode, status } = meeting
  return {
    eventStatus: `https://schema.org/Event${STATUSES[status]}`,
    ...(mode !== null && {
      eventAttendanceMode: `https://schema.org/${ATTENDANCE[mode]}EventAttendanceMode`,
    }),
    ...locate(meeting, url, room),
  }
}

function locate(
  { mode, venue }: PublicizedMeeting,
  url: string | null,
  room: string | null,
): Pick<SchemaOrgEvent, 'location'> {
  const place = mode === 'virtual' ? null : placeOf(venue, room)
  const isOnline = (mode === 'virtual' || mode === 'hybrid') && url !== null
  const online = isOnline ? ({ '@type': 'VirtualLocation', url } as const) : null
  if (place && online) return { location: [place, online] }
  const location = place ?? online
  return location ? { location } : {}
}

function placeOf(venue: Meeting['venue'], room: string | null): SchemaOrgPlace | null {
  const name = [room, venue?.name].filter((part) => typeof part === 'string').join(', ')
  const { city = null, country = null } = venue ?? {}
  if (name === '' && city === null && country === null) return null
  return {
    '@type': 'Place',
    ...(name !== '' && { name }),
    ...((city !== null || country !== null) && {
      address: {
        '@type': 'PostalAddress',
        ...(city !== null && { addressLocality: city }),
        ...(country !== null && { addressCountry: country }),
      },
    }),
  }
}
