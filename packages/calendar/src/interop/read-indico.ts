import { instantOf, isDate, isWallTime, isZone, wallTimeAt } from '@u4ssc/domain/timezones'
import type { ForeignPerson, ForeignSession, ForeignTime, ImportedMeeting } from './foreign-event'
import { IndicoExportSchema } from './indico-schema'
import type {
  IndicoContribution,
  IndicoEvent,
  IndicoPerson,
  IndicoSession,
  IndicoTime,
} from './indico-schema'
import { meetingFromEvent } from './meeting-from-event'

/**
 * Returns the meetings of an export from Indico: the JSON of `/export/event/ID.json`, best with
 * `?detail=sessions`. Contributions with a time become sessions; a session without contributions
 * becomes one itself. Breaks are not part of these exports. Texts lose their HTML formatting.
 *
 * @param value - the parsed JSON; anything else has no meetings
 * @see https://docs.getindico.io/en/stable/http-api/exporters/event/
 * @example
 * const startDate = { date: '2021-12-07', time: '10:00:00', tz: 'Europe/Zurich' }
 * const event = { id: '137346', title: 'Sixth meeting', timezone: 'Europe/Zurich', startDate }
 * readIndico({ _type: 'HTTPAPIResult', results: [event] })[0].meeting.id // => 'indico-137346'
 */
export function readIndico(value: unknown): ImportedMeeting[] {
  const { data } = IndicoExportSchema.safeParse(value)
  return (data?.results ?? []).map(readEvent)
}

function readEvent(event: IndicoEvent): ImportedMeeting {
  const zone = isZone(event.timezone) ? event.timezone : null
  const { id, title, url, language, location, room, roomFullname, address } = event
  const places = [roomFullname || room, location, address].filter((place) => place !== '')
  return meetingFromEvent({
    id: `indico ${id}`,
    ...{ title: title.trim(), description: plainText(event.description) },
    ...{ website: url || null, language: language || null, zone },
    ...{ start: timeIn(zone, event.startDate), end: timeIn(zone, event.endDate) },
    venue: places.length > 0 ? places.join(', ') : null,
    people: (event.chairs ?? []).map(personOf),
    sessions: sessionsOf(event, zone),
  })
}

function sessionsOf(event: IndicoEvent, zone: string | null): ForeignSession[] {
  const own = (event.contributions ?? []).map((contribution) => sessionOf(contribution, zone, []))
  const blocks = (event.sessions ?? []).flatMap((block) => {
    const conveners = block.conveners ?? block.sessionConveners ?? []
    const parts = block.contributions ?? []
    return parts.length > 0
      ? parts.map((part) => sessionOf({ ...part, room: part.room || block.room }, zone, conveners))
      : [{ ...sessionOf(block, zone, conveners), id: `indico-session-${block.id}` }]
  })
  return [...own, ...blocks]
}

function sessionOf(
  {
    id,
    title,
    description,
    startDate,
    endDate,
    room,
    speakers,
  }: IndicoContribution | IndicoSession,
  zone: string | null,
  conveners: readonly IndicoPerson[],
): ForeignSession {
  return {
    ...{ id: `indico-${id}`, title: title.trim(), kind: 'session', room: room || null },
    abstract: plainText(description),
    ...{ start: timeIn(zone, startDate), end: timeIn(zone, endDate) },
    people: [
      ...conveners.map((person) => ({ person: personOf(person), role: 'chair' }) as const),
      ...(speakers ?? []).map((person) => ({ person: personOf(person), role: 'speaker' }) as const),
    ],
  }
}

function personOf(person: IndicoPerson): ForeignPerson {
  const { first_name: first, last_name: last, fullName, affiliation, emailHash } = person
  const name = first && last ? `${first} ${last}` : fullName || person.name
  return {
    key: emailHash || person.person_id || person.id || name,
    ...{ name: name.trim(), organization: affiliation || null },
    ...{ biography: null, photograph: null },
  }
}

/** Returns a time in the zone of the event; without one as it is written. */
function timeIn(zone: string | null, at: IndicoTime): ForeignTime | null {
  const time = at?.time.slice(0, 5)
  if (!at || !isDate(at.date) || !isWallTime(time)) return null
  if (zone === null || at.tz === zone || !isZone(at.tz)) return { date: at.date, time }
  const shown = wallTimeAt(instantOf(at.date, time, at.tz), zone)
  return { date: shown.date, time: shown.time }
}

/** Names of characters that HTML writers use most (HTML, 13.5). */
const NAMED: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
}

/** Returns the text of an HTML fragment: blocks are paragraphs, list items begin with a hyphen. */
function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim()
  return html
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/?(?:p|div|ul|ol|h[1-6]|table|tr|blockquote|section)\b[^<>]*>/gi, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{1,8});/gi, decoded)
    .trim()
}

function decoded(reference: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? reference
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : reference
}
