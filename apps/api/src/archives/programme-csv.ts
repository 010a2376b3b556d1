import type { Language, Meeting } from '@u4ssc/domain'
import { siteMessages } from '@u4ssc/messages/site'
import type { SiteMessage } from '@u4ssc/messages/site'
import { csvCell } from '../list-files/csv-cell'

type Column = readonly [
  header: SiteMessage,
  cell: (session: Meeting['programme'][number]) => string | null,
]

/** Returns the programme as CSV (RFC 4180), one line per session. */
export function programmeToCsv(meeting: Meeting, language: Language): string {
  const say = siteMessages(language)
  const columns = columnsOf(meeting)
  const head = columns.map(([header]) => say(header))
  const rows = meeting.programme.map((session) => columns.map(([, cell]) => cell(session)))
  const lines = [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
  return `\uFEFF${lines.join('')}`
}

function columnsOf({ schedule, speakers }: Meeting): readonly Column[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return [
    ['programme.column-date', ({ date }) => date],
    ['programme.column-starts', ({ startTime }) => startTime],
    ['programme.column-ends', ({ endTime }) => endTime],
    ['programme.column-zone', () => schedule.zone],
    ['programme.column-title', ({ title }) => title],
    ['programme.column-kind', ({ kind }) => kind],
    ['programme.column-room', ({ room }) => room],
    [
      'programme.column-speakers',
      (session) => session.speakers.map(({ speaker }) => names.get(speaker) ?? speaker).join('; '),
    ],
  ]
}
