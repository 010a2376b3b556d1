import type { Meeting, Session } from '@u4ssc/domain/meetings'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { completeMeeting } from '../complete-meeting'
import { minutesBetween, speakersIn, textOf, withOffset } from './exported-meeting'
import type { ExportedMeeting } from './exported-meeting'

export interface PretalxSession {
  readonly id: number
  readonly guid: string
  readonly date: string
  /** `HH:mm` */
  readonly start: string
  /** `HH:mm` */
  readonly duration: string
  readonly room: string
  readonly slug: string
  readonly url: string
  readonly title: string
  readonly subtitle: null
  readonly track: null
  readonly type: string
  readonly language: string
  readonly abstract: string
  readonly description: null
  readonly persons: readonly {
    readonly guid: string
    readonly name: string
    readonly public_name: string
    readonly biography?: string
    readonly avatar?: string
  }[]
  readonly links: readonly never[]
  readonly attachments: readonly never[]
}

/** A schedule in JSON as pretalx, frab and others write it. */
export interface PretalxExport {
  readonly $schema: 'https://c3voc.de/schedule/schema.json'
  readonly generator: { readonly name: 'u4ssc'; readonly version: string }
  readonly schedule: {
    readonly version: string
    readonly base_url?: string
    readonly conference: {
      readonly acronym: string
      readonly title: string
      readonly description: string
      readonly start: string
      readonly end: string
      readonly daysCount: number
      readonly timeslot_duration: '00:05'
      readonly time_zone_name?: string
      readonly url?: string
      readonly rooms: readonly { readonly guid: string; readonly name: string }[]
      readonly days: readonly {
        /** From 1. */
        readonly index: number
        readonly date: string
        readonly day_start: string
        readonly day_end: string
        readonly rooms: Readonly<Record<string, readonly PretalxSession[]>>
      }[]
    }
  }
}

/** The room of a session whose room is not stated. */
const NO_ROOM = 'Main room'

/**
 * Returns the programme of a meeting as a schedule in JSON, which apps and displays for pretalx and
 * frab read. Identifiers stay the same from one release to the next. Without a time zone there are
 * no sessions, because the format has no times without an offset. Joining details are never included.
 *
 * @throws RangeError that names what is missing: an id and a title are necessary
 * @param page - address of the public page of the meeting, otherwise its website
 * @param version - name of the release, by which apps notice a new one
 * @see https://c3voc.de/schedule/schema.json
 * @example
 * toPretalx(meeting).schedule.conference.time_zone_name // => 'Europe/Zurich'
 */
export function toPretalx(
  given: ExportedMeeting,
  page: string | null = null,
  version = '1',
): PretalxExport {
  const meeting = completeMeeting(given)
  const { id, title, schedule } = meeting
  const { zone } = schedule
  const url = page ?? meeting.website
  const dates = datesOf(meeting)
  const sessions = zone === null ? [] : sessionsOf(meeting, zone, url ?? '')
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'u4ssc', version: '1' },
    schedule: {
      version,
      ...(url !== null && { base_url: url }),
      conference: {
        ...{ acronym: id.replaceAll('-', '_'), title, description: textOf(meeting) },
        ...{ start: dates[0] ?? '', end: dates.at(-1) ?? '', daysCount: dates.length },
        timeslot_duration: '00:05',
        ...(zone !== null && { time_zone_name: zone }),
        ...(url !== null && { url }),
        rooms: [...new Set(sessions.map(({ room }) => room))].map((name) => ({
          guid: stableUuid(`${id}/rooms/${name}`),
          name,
        })),
        days: zone === null ? [] : dates.map((date, at) => dayOf(date, at + 1, zone, sessions)),
      },
    },
  }
}

function datesOf({ schedule, programme }: Meeting): string[] {
  return [...new Set([...schedule.days, ...programme].map(({ date }) => date))].sort()
}

function dayOf(date: string, index: number, zone: string, all: readonly PretalxSession[]) {
  const rooms = new Map<string, PretalxSession[]>()
  for (const session of all)
    if (session.date.startsWith(date))
      rooms.set(session.room, [...(rooms.get(session.room) ?? []), session])
  return {
    ...{ index, date, day_start: withOffset(date, '00:00', zone) },
    day_end: withOffset(date, '23:59', zone),
    rooms: Object.fromEntries(rooms),
  }
}

function sessionsOf(meeting: Meeting, zone: string, page: string): PretalxSession[] {
  return meeting.programme.map((session, at) => ({
    ...{ id: at + 1, guid: stableUuid(`${meeting.id}/sessions/${session.id}`) },
    date: withOffset(session.date, session.startTime, zone),
    ...{ start: startOf(session, zone), duration: durationOf(session) },
    room: session.room ?? NO_ROOM,
    slug: `${meeting.id}-${at + 1}`,
    ...{ url: page, title: session.title, subtitle: null, track: null, type: session.kind },
    language: meeting.language ?? 'en',
    ...{ abstract: session.abstract ?? '', description: null },
    persons: speakersIn(session, meeting).map(({ id, name, biography, photograph }) => ({
      guid: stableUuid(`${meeting.id}/speakers/${id}`),
      ...{ name, public_name: name },
      ...(biography !== null && { biography }),
      ...(photograph !== undefined && { avatar: photograph }),
    })),
    ...{ links: [], attachments: [] },
  }))
}

/** A time that a clock change skips is the later one that exists. */
function startOf({ date, startTime }: Session, zone: string): string {
  return wallTimeAt(instantOf(date, startTime, zone), zone).time
}

function durationOf(session: Session): string {
  const minutes = minutesBetween(session)
  const parts = [Math.floor(minutes / 60), minutes % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** Seeds of the four words of an identifier; any four different ones do. */
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]

/**
 * Returns an identifier that is always the same for a text (RFC 9562, version 8), and
 * with near certainty another one for another text. It protects nothing.
 */
function stableUuid(text: string): string {
  const hex = SEEDS.map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8'
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-')
}

/** FNV-1a over UTF-16 units, mixed at the end. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}
