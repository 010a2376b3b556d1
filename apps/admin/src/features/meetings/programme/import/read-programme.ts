import { CalendarDateSchema, SessionSchema } from '@u4ssc/domain'
import type { Session } from '@u4ssc/domain'
import { say } from '../../../../components/language/say'
import type { FileColumn } from '../../../../components/lists/file-columns'
import { parseTime, timeOf } from '../wall-minutes'
import { describeColumns, readColumns } from './read-columns'
import type { KnownColumn, TableRow } from './read-columns'

const { kind: KindSchema } = SessionSchema.shape

export const PROGRAMME_PROBLEMS = [
  'no-title',
  'no-date',
  'no-start',
  'no-end',
  'ends-before-start',
] as const
export type ProgrammeProblem = (typeof PROGRAMME_PROBLEMS)[number]

/** A session of a file, without what a file does not have. */
export interface ReadSession extends Pick<
  Session,
  'title' | 'kind' | 'date' | 'startTime' | 'endTime' | 'room'
> {
  /** ID of the session in the file; `null` if it has none. */
  readonly id: string | null
  readonly abstract: string
}

/** A row of a programme file: a session, or why there is none. */
export type ProgrammeRow = { readonly row: number; readonly title: string } & (
  | { readonly session: ReadSession; readonly problem: null; readonly cell: null }
  | { readonly session: null; readonly problem: ProgrammeProblem; readonly cell: string }
)

const COLUMNS = {
  date: { label: 'meetings.days', names: ['date', 'day'] },
  start: { label: 'programme.starts', names: ['start', 'starts', 'start time', 'from'] },
  end: { label: 'programme.ends', names: ['end', 'ends', 'end time', 'to', 'until'] },
  title: { label: 'fact/title', names: ['title', 'session', 'name'] },
  room: { label: 'programme.room', names: ['room', 'location'] },
  kind: { label: 'facts.part-kind', names: ['type', 'kind'] },
  abstract: { label: 'programme.abstract', names: ['abstract', 'description'] },
} as const satisfies Record<string, KnownColumn>
type Column = keyof typeof COLUMNS

/** Returns the sessions of a table; `null` if no column is named as the title. */
export function readProgramme(cells: readonly (readonly string[])[]): ProgrammeRow[] | null {
  return readColumns(cells, COLUMNS, 'title')?.map(readRow) ?? null
}

/** Returns what each column of a table is imported as. */
export function describeProgrammeColumns(cells: readonly (readonly string[])[]): FileColumn[] {
  return describeColumns(cells, COLUMNS)
}

function readRow({ row, cell }: TableRow<Column>): ProgrammeRow {
  const title = cell('title')
  const [date, startTime, endTime] = [
    readDate(cell('date')),
    readTime(cell('start')),
    readTime(cell('end')),
  ]
  const refuse = (problem: ProgrammeProblem, column: Column): ProgrammeRow => {
    return { row, title, session: null, problem, cell: cell(column) }
  }
  if (title === '') return refuse('no-title', 'title')
  if (date === null) return refuse('no-date', 'date')
  if (startTime === null) return refuse('no-start', 'start')
  if (endTime === null) return refuse('no-end', 'end')
  if (endTime <= startTime) return refuse('ends-before-start', 'end')
  const times = { date, startTime, endTime }
  const room = cell('room') === '' ? null : cell('room')
  const what = { id: null, title, kind: kindOf(cell('kind')), abstract: cell('abstract') }
  return { row, title, session: { ...what, ...times, room }, problem: null, cell: null }
}

/** Reads 2021-12-07 and 07.12.2021, with or without a time; other orders are ambiguous. */
export function readDate(text: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const date = iso ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return CalendarDateSchema.safeParse(date).success ? date : null
}

const MINUTES_OF_DAY = 24 * 60

/** Reads 9:30 and 09.30, and times as Excel stores them: with a date, or as a part of a day. */
export function readTime(text: string): string | null {
  if (/^0?\.\d+$/.test(text)) return timeOf(Math.round(Number(text) * MINUTES_OF_DAY))
  const [, hours, minutes] = /^(?:.*T)?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z?$/.exec(text) ?? []
  return parseTime(hours === undefined ? text : `${hours}:${minutes ?? '00'}`)
}

function kindOf(text: string): Session['kind'] {
  const named = KindSchema.options.find(
    (kind) => text.toLowerCase() === kind || text === say(`programme.kind-${kind}`),
  )
  return named ?? 'session'
}
