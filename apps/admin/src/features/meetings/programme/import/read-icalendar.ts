import type { ProgrammeRow } from './read-programme'

/**
 * Returns the events of an iCalendar file as sessions in the zone of the meeting; `null` if it is no
 * iCalendar file. Cancelled events are left out.
 *
 * @param zone - IANA name or offset
 */
export async function readICalendar(text: string, zone: string): Promise<ProgrammeRow[] | null> {
  const { readEvents } = await import('@u4ssc/calendar/reading')
  const file = readEvents(text, zone)
  if (file === null) return null
  const ids = new Set<string>()
  return file.events.map(({ id, title, start, end, location, description }, index) => {
    const row = index + 1
    const refuse = (problem: 'no-title' | 'no-start' | 'ends-before-start'): ProgrammeRow => {
      return { row, title, session: null, problem, cell: '' }
    }
    if (title === '') return refuse('no-title')
    if (start.time === null || end.time === null) return refuse('no-start')
    // A session is within one day
    if (start.date !== end.date || end.time <= start.time) return refuse('ends-before-start')
    const times = { date: start.date, startTime: start.time, endTime: end.time }
    const isFirst = !ids.has(id)
    ids.add(id)
    const facts = { id: isFirst ? id : null, title, kind: 'session' } as const
    const session = { ...facts, room: location || null, abstract: description, ...times }
    return { row, title, session, problem: null, cell: null }
  })
}
