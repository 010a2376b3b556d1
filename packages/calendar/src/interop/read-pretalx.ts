import { isDate, isInstant, isZone, wallTimeAt } from '@u4ssc/domain/timezones'
import { utc } from '@u4ssc/domain/internal'
import type { ForeignPerson, ForeignSession, ForeignTime, ImportedMeeting } from './foreign-event'
import { meetingFromEvent } from './meeting-from-event'
import { PretalxScheduleSchema } from './pretalx-schema'
import type { PretalxPerson, PretalxSession } from './pretalx-schema'

/**
 * Returns the meeting of a schedule from pretalx: the JSON of `/EVENT/schedule/export/schedule.json`,
 * which frab and other systems write too. Returns `null` for anything else.
 *
 * @param value - the parsed JSON
 * @see https://c3voc.de/schedule/schema.json
 * @example
 * const conference = { acronym: 'u4ssc6', title: 'Sixth meeting', start: '2021-12-07', end: '2021-12-07', days: [] }
 * readPretalx({ schedule: { conference } }).meeting.schedule.days[0].date // => '2021-12-07'
 */
export function readPretalx(value: unknown): ImportedMeeting | null {
  const { data } = PretalxScheduleSchema.safeParse(value)
  if (!data) return null
  const { url, base_url, conference } = data.schedule
  const { acronym, title, description, start, end, time_zone_name } = conference
  const zone = isZone(time_zone_name) ? time_zone_name : null
  const sessions = conference.days.flatMap(({ rooms }) => Object.entries(rooms))
  return meetingFromEvent({
    ...{ id: acronym || title, title: title.trim(), description, language: null, zone },
    website: conference.url || url || base_url || null,
    ...{ start: dayOf(start), end: dayOf(end), venue: null, people: [] },
    sessions: sessions.flatMap(([room, list]) =>
      list.map((session, index) => sessionOf(session, room, zone, index)),
    ),
  })
}

function dayOf(text: string): ForeignTime | null {
  const date = text.slice(0, 10)
  return isDate(date) ? { date, time: null } : null
}

function sessionOf(
  session: PretalxSession,
  room: string,
  zone: string | null,
  index: number,
): ForeignSession {
  const { title, abstract, description, persons, duration } = session
  const start = isInstant(session.date) ? utc(session.date) : null
  const minutes = minutesOf(duration)
  const end = start === null || minutes === null ? null : start + minutes * MINUTE
  return {
    id: session.guid || `${room}-${session.id ?? index + 1}`,
    ...{ title, kind: kindOf(session.type), room: room || null },
    abstract: [abstract, description].filter((part) => part !== '').join('\n\n'),
    ...{ start: timeIn(zone, start, session.date), end: timeIn(zone, end, session.date) },
    people: (persons ?? []).map((person) => ({ person: personOf(person), role: 'speaker' })),
  }
}

function kindOf(type: string): ForeignSession['kind'] {
  if (/break|lunch|coffee/i.test(type)) return 'break'
  return /panel/i.test(type) ? 'panel' : 'session'
}

/** @returns minutes of `HH:mm`; `null` for another form */
function minutesOf(duration: string): number | null {
  const [, hours, minutes] = /^(\d{1,3}):(\d\d)$/.exec(duration) ?? []
  return minutes === undefined ? null : Number(hours) * 60 + Number(minutes)
}

const MINUTE = 60_000

/**
 * Returns an instant in the zone of the event; without one with the offset that is written.
 *
 * @param instant - in milliseconds since 1970
 */
function timeIn(zone: string | null, instant: number | null, written: string): ForeignTime | null {
  if (instant === null) return null
  const offset = /[+-]\d\d:\d\d$/.exec(written)?.[0] ?? 'UTC'
  const { date, time } = wallTimeAt({ epochMilliseconds: instant }, zone ?? offset)
  return { date, time }
}

function personOf({ guid, code, name, ...person }: PretalxPerson): ForeignPerson {
  const shown = name || person.public_name
  return {
    ...{ key: guid || code || shown, name: shown, organization: null },
    ...{ biography: person.biography || null, photograph: person.avatar || null },
  }
}
