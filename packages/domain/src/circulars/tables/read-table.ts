import { collect } from '../tokens/index'
import { dueOfColumn } from './deadline-column'
import type { Letter } from '../document/index'
import type { DateMention } from '../dates/index'
import type { HoursMention } from '../times/index'
import { allIn, beginningIn, lastUpTo } from '../tokens/index'
import { startsCell } from '../tokens/index'
import { type Column, findHeads, type Head, HEADS_REACH } from './column-types'
import { GAPS, KINDS, type Range } from '../tokens/index'

/** One line of a table of meetings. */
export interface TableRow extends Range {
  /** The name of the meeting, null in a table about one. */
  readonly name: Range | null
  readonly days: DateMention
  readonly deadline: DateMention | null
  /** What the deadline is for, in the words of its column. */
  readonly due: Range | null
  readonly opening: HoursMention | null
}

/** As far from the dates of a row as its hours stand. */
const HOURS_REACH = 6

/**
 * Finds the rows of a table of meetings, however it was taken apart.
 *
 * The heads of its columns tell how many dates a row has and what each is for, whether the cells
 * stand beside each other, one below the other, glued together, or column after column.
 */
export function findTable(letter: Letter): readonly TableRow[] {
  const known = tables.get(letter)
  if (known) return known
  const found = tableIn(letter)
  tables.set(letter, found)
  return found
}

/** Meetings, their dates and the deadlines of a letter all ask for it. */
const tables = new WeakMap<Letter, readonly TableRow[]>()

function tableIn(letter: Letter): TableRow[] {
  for (const paragraph of letter.paragraphs) {
    const heads = findHeads(letter, paragraph)
    const last = heads.at(-1)
    if (!last) continue
    const cells = allIn(letter.dates, { from: last.to, to: paragraph.to }).filter(
      ({ days }) => days.length > 0,
    )
    const rows = rowsOf(letter, cellsFrom(letter, cells, heads), heads, last.to)
    if (rows.length > 0) return rows
  }
  return []
}

/**
 * A column of days alone ends where a date stands within a line: "The meeting should end on 8 May".
 * With one for deadlines the order of the dates tells as much.
 */
function cellsFrom(
  { tokens, isFlowing }: Letter,
  dates: readonly DateMention[],
  heads: readonly Head[],
): readonly DateMention[] {
  const [first] = dates
  if (isFlowing || !first || heads.some(({ column }) => column === 'deadline')) return dates
  const isCell = ({ from }: Range) => startsCell(tokens, from) || tokens.gap[from] === GAPS.none
  const end = isCell(first) ? dates.findIndex((date) => !isCell(date)) : -1
  return end < 0 ? dates : dates.slice(0, end)
}

/** A longer table has no columns that stand one after the other. */
const ROWS_MAX = 100

interface Cells {
  readonly days: DateMention
  readonly deadline: DateMention | null
  readonly opening: DateMention | null
}

/** The opening may be an hour without a date; columns may stand one after the other. */
function rowsOf(
  letter: Letter,
  dates: readonly DateMention[],
  heads: readonly Head[],
  from: number,
): TableRow[] {
  const due = dueOf(letter, heads)
  const own = heads.map(({ column }) => column)
  const free = own.filter((column) => column !== 'opening')
  const rows = longest([own, free, [...free, 'opening']], (columns) => groupByRow(dates, columns))
  if (rows.length > 0) {
    let end = from
    return rows.map((cells) => {
      const row = rowOf(letter, cells, due, end)
      end = row.to
      return row
    })
  }
  const byColumn = groupByColumn(dates, own)
  const names = linesBefore(letter, dates[0]?.from ?? from, byColumn.length)
  return byColumn.map((cells, index) => ({
    ...rowOf(letter, cells, due, from),
    name: names[index] ?? null,
  }))
}

/** Of the ways to deal dates out to columns, the one that places most of them. */
function longest(
  ways: readonly (readonly Column[])[],
  group: (columns: readonly Column[]) => Cells[],
): Cells[] {
  let [best, placed]: [Cells[], number] = [[], 0]
  for (const columns of ways) {
    const rows = group(columns)
    if (rows.length * columns.length <= placed) continue
    best = rows
    placed = rows.length * columns.length
  }
  return best
}

function groupByRow(dates: readonly DateMention[], columns: readonly Column[]): Cells[] {
  const rows: Cells[] = []
  for (let at = 0; at + columns.length <= dates.length; at += columns.length) {
    const row = cellsOf(dates.slice(at, at + columns.length), columns)
    if (!row) break
    rows.push(row)
  }
  return rows
}

function groupByColumn(dates: readonly DateMention[], columns: readonly Column[]): Cells[] {
  const count = dates.length / columns.length
  if (count > ROWS_MAX) return []
  const rows = Array.from({ length: Math.floor(count) }, (_, row) =>
    cellsOf(
      dates.filter((_, index) => index % count === row),
      columns,
    ),
  )
  return rows.every((row) => row !== null) ? rows : []
}

/** The opening lies on the first day of the meeting, the deadline before it: or it is no row. */
function cellsOf(dates: readonly DateMention[], columns: readonly Column[]): Cells | null {
  const at = (column: Column) => dates[columns.indexOf(column)] ?? null
  const [days, deadline, opening] = [at('days'), at('deadline'), at('opening')]
  const first = days?.days[0]
  if (!days || first === undefined) return null
  const [due, opens] = [deadline?.days[0], opening?.days[0]]
  const isDay = (deadline?.days.length ?? 1) === 1 && (opening?.days.length ?? 1) === 1
  const fits =
    isDay && (opens === undefined || opens === first) && (due === undefined || due <= first)
  return fits ? { days, deadline, opening } : null
}

function rowOf(letter: Letter, cells: Cells, due: Range | null, from: number): TableRow {
  const { days, deadline, opening } = cells
  const ends = collect([days, deadline, opening], (cell) => cell ?? [])
  const first = Math.min(...ends.map((cell) => cell.from))
  const last = Math.max(...ends.map((cell) => cell.to))
  const opens = opening?.to ?? last
  const hours = beginningIn(letter.hours, {
    from: opens,
    to: Math.max(opens, isNear(letter, opens, last) ? last : 0) + HOURS_REACH,
  })[0]
  const name = nameBefore(letter, { from, to: first })
  return {
    // Hours among the heads are those of no row.
    from: name?.from ?? first,
    to: Math.max(last, hours?.to ?? 0),
    name,
    days,
    deadline,
    due: deadline && due,
    opening: hours ?? null,
  }
}

/** "9 July 2019 | 9 - 17 July 2019 | at 1000 hours": other cells of the row stand between. */
function isNear({ hours }: Letter, from: number, to: number): boolean {
  return beginningIn(hours, { from, to }).length === 0
}

const NAME_MAX = 14

/** The words before the first date of a row, back to the cell, bracket or hour before them. */
function nameBefore(letter: Letter, { from, to }: Range): Range | null {
  const { word, gap, kind } = letter.tokens
  const hours = lastUpTo(letter.hours, to)
  let start = to
  while (start > Math.max(from, hours?.to ?? 0, to - NAME_MAX) && word[start - 1] !== ')') {
    start--
    if ((gap[start] ?? 0) >= GAPS.cell && start < to - 1) break
  }
  while (start < to && kind[start] === KINDS.sign) start++
  let end = to
  while (end > start && kind[end - 1] === KINDS.sign && word[end - 1] !== ')') end--
  return end > start ? { from: start, to: end } : null
}

function dueOf(letter: Letter, heads: readonly Head[]): Range | null {
  const at = heads.findIndex(({ column }) => column === 'deadline')
  const head = heads[at]
  if (!head) return null
  const [before, after] = [heads[at - 1], heads[at + 1]]
  return dueOfColumn(letter, head, {
    from: before?.to ?? 0,
    to: after?.from ?? head.to + HEADS_REACH,
  })
}

/** The last lines before a token. */
function linesBefore({ tokens }: Letter, at: number, count: number): Range[] {
  const lines: Range[] = []
  let to = at
  for (let index = at - 1; index > 0 && lines.length < count; index--) {
    if ((tokens.gap[index] ?? 0) < GAPS.line) continue
    lines.unshift({ from: index, to })
    to = index
  }
  return lines
}
