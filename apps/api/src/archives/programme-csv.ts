import type { Language, Meeting } from '@u4ssc/domain'
import { siteMessages } from '@u4ssc/messages/site'
import { csvCell } from '../list-files/csv-cell'

const COLUMNS = ['date', 'starts', 'ends', 'zone', 'title', 'kind', 'room', 'speakers'] as const

/** Returns the programme as CSV (RFC 4180), one line per session. */
export function programmeToCsv(meeting: Meeting, language: Language): string {
  const say = siteMessages(language)
  const { schedule, programme, speakers } = meeting
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  const rows = programme.map(({ date, starts, ends, title, kind, room, ...session }) => [
    date,
    starts,
    ends,
    schedule.zone,
    title,
    kind,
    room,
    session.speakers.map(({ speaker }) => names.get(speaker) ?? speaker).join('; '),
  ])
  const head = COLUMNS.map((column) => say(`programme.column-${column}`))
  const lines = [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
  return `\uFEFF${lines.join('')}`
}
