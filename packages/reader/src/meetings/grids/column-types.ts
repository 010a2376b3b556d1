import type { DateMention } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import type { Range } from '../../text/tokens/index'
import { type CellContent, type CellKind, contentOf } from './cell-content'
import { type ColumnType, isEmpty, type Table } from './grid'
import { headerTypeOf, type HeaderType } from './column-headings'
import { isOfMeeting } from './meeting-names'

interface Column {
  readonly header: HeaderType | null
  readonly cells: readonly Range[]
  readonly contents: readonly CellContent[]
}

/** What each column says, by the words over it and by what its cells hold. */
export function columnTypesOf(letter: Letter, { header, rows }: Table): (ColumnType | null)[] {
  const width = rows[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, at) => columnAt(letter, { header, rows }, at))
  const types = columns.map((column) => typeOf(column))
  return withNames(letter, columns, withRoles(letter, columns, types))
}

function columnAt(letter: Letter, { header, rows }: Table, at: number): Column {
  const head = header?.[at]
  const cells = rows.map((row) => row[at] ?? { from: 0, to: 0 })
  return {
    header: head ? headerTypeOf(letter, head) : null,
    cells,
    contents: cells.map((cell) => contentOf(letter, cell)),
  }
}

/** The type of one column by itself: `days` for one of dates without words that say more. */
function typeOf({ header, contents }: Column): ColumnType | null {
  const holds = (...kinds: CellKind[]) => shareOf(contents, kinds) >= HALF
  if (holds('date') || (header !== 'name' && holds('date', 'mixed'))) {
    const isOfDates = header !== null && DATED.has(header)
    return isOfDates && header !== 'other' ? header : 'days'
  }
  if (holds('time')) return header === 'opening' || header === 'start' ? 'opening' : 'time'
  if (header === 'time' && holds('number', 'text', 'time')) return 'time'
  if (header === 'place' || header === 'name') return header
  return null
}

const DATED: ReadonlySet<HeaderType> = new Set(['days', 'start', 'end', 'deadline', 'opening'])
const HALF = 0.5

/** Of the cells that say something, the share of some kinds. */
function shareOf(contents: readonly CellContent[], kinds: readonly CellKind[]): number {
  const full = contents.filter(({ kind }) => kind !== 'blank')
  const own = full.filter(({ kind }) => kinds.includes(kind))
  return full.length === 0 ? 0 : own.length / full.length
}

/** What columns of dates are to each other, where no words over them say it. */
function withRoles(
  letter: Letter,
  columns: readonly Column[],
  types: readonly (ColumnType | null)[],
): (ColumnType | null)[] {
  const own = [...types]
  const isOpen = (at: number) => own[at] === 'days' && columns[at]?.header !== 'days'
  const starts = own.indexOf('start')
  if (starts >= 0 && !own.includes('end')) {
    const next = columns.findIndex(
      (column, at) => at > starts && isOpen(at) && isAfter(columns[starts], column),
    )
    if (next >= 0) own[next] = 'end'
  }
  // "Opening date | Closing date" without any other days: the meeting, from one to the other
  const [opens, closes] = [own.indexOf('opening'), own.indexOf('end')]
  if (!own.includes('days') && starts < 0 && closes >= 0 && opens >= 0 && isDated(columns[opens]))
    own[opens] = 'start'
  if (!own.includes('days') && !own.includes('start') && own.includes('end')) own[closes] = 'days'
  if (starts >= 0 && !own.includes('days') && !own.includes('end')) own[starts] = 'days'
  return withSecondDays(columns, ofDeadlines(letter, columns, own))
}

/** Two columns of days: days before those of the first are due, later ones end it. */
function withSecondDays(
  columns: readonly Column[],
  types: readonly (ColumnType | null)[],
): (ColumnType | null)[] {
  const own = [...types]
  const [first = -1, second = -1] = own.flatMap((type, at) => (type === 'days' ? [at] : []))
  const [one, other] = [columns[first], columns[second]]
  if (!one || !other) return own
  if (isAfter(other, one)) own[second] = 'deadline'
  else if (isAfter(one, other)) {
    const isSpan = [one, other].every((column) =>
      firstDates(column).every((date) => date?.days.length !== 2),
    )
    own[second] = isSpan ? 'end' : 'opening'
    if (isSpan) own[first] = 'start'
  } else own[second] = null
  return own
}

/** Days next to deadlines, not next to meetings. */
function ofDeadlines(
  letter: Letter,
  columns: readonly Column[],
  types: readonly (ColumnType | null)[],
): (ColumnType | null)[] {
  const isDue = ({ cells, contents }: Column) => {
    const named = cells.filter((cell, at) => !isEmpty(cell) && contents[at]?.kind === 'text')
    const due = named.filter((cell) => isOfDeadline(letter, cell))
    return named.length > 0 && due.length * 2 >= named.length
  }
  const isList = columns.some(isDue) && !types.includes('deadline')
  return types.map((type) => (isList && type === 'days' ? 'deadline' : type))
}

function isOfDeadline({ marks }: Letter, cell: Range): boolean {
  return (
    marks.first('deadline', cell) !== null ||
    marks.first('shuts', cell) !== null ||
    marks.first('registration-hour', cell) !== null ||
    marks.first('papers', cell) !== null
  )
}

function firstDates({ contents }: Column): (DateMention | undefined)[] {
  return contents.map(({ dates }) => dates[0])
}

function isDated(column: Column | undefined): boolean {
  return column !== undefined && shareOf(column.contents, ['date', 'mixed']) >= HALF
}

/** Whether the days of a column are those of another or later in every row, and later in one. */
function isAfter(before: Column | undefined, later: Column | undefined): boolean {
  if (!before || !later) return false
  const [ones, others] = [firstDates(before), firstDates(later)]
  const pairs = ones.flatMap((one, at) => {
    const [day, next] = [one?.days[0], others[at]?.days[0]]
    return day !== undefined && next !== undefined ? [[day, next] as const] : []
  })
  return pairs.length > 0 && pairs.every(([one, other]) => one <= other)
}

/** Returns the column of names: by its header, or else the one that names most meetings. */
function withNames(
  letter: Letter,
  columns: readonly Column[],
  types: readonly (ColumnType | null)[],
): (ColumnType | null)[] {
  const named = types.indexOf('name')
  const scores = columns.map((column, at) => {
    if (types[at] !== null && types[at] !== 'name') return 0
    if (column.header === 'other' || shareOf(column.contents, ['text', 'mixed']) < HALF) return 0
    const meetings = column.cells.filter((cell) => isOfMeeting(letter, cell)).length
    return 1 + 2 * meetings + (at === named ? (columns[0]?.cells.length ?? 0) : 0)
  })
  const best = scores.indexOf(Math.max(0, ...scores))
  const hasNames = (scores[best] ?? 0) > 0
  return types.map((type, at) => {
    if (hasNames && at === best) return 'name'
    return type === 'name' ? null : type
  })
}
