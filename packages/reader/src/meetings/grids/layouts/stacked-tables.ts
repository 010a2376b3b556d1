import type { Letter } from '../../../values/letter/index'
import type { Range } from '../../../text/tokens/index'
import { alignCells } from './align'
import { kindOfCell } from '../cell-content'
import { linesOf } from './cells'
import { columnsBelow, columnsWithHeaders } from './column-order'
import { isEmpty, type Table } from '../grid'
import { headerTypeOf, type HeaderType } from '../column-headings'
import { BELOW_MAX, CELL_LINE_MAX, COLUMNS_MAX } from '../limits'

/** Tables with one cell on each line: the headers, then row after row, or column after column. */
export function stackedTables(letter: Letter): Table[] {
  return runsOf(letter).flatMap((run) => tablesIn(letter, run))
}

/** Lines that may be one cell each. */
function runsOf(letter: Letter): Range[][] {
  const runs: Range[][] = []
  let run: Range[] = []
  for (const { cells, from, to } of linesOf(letter)) {
    const [cell] = cells
    if (cell && cells.length === 1 && to - from <= CELL_LINE_MAX) {
      const before = run.at(-1)
      if (before && isRest(letter, cell)) run[run.length - 1] = { from: before.from, to: cell.to }
      else run.push({ from: cell.from, to: cell.to })
      continue
    }
    if (run.length > 1) runs.push(run)
    run = []
  }
  return run.length > 1 ? [...runs, run] : runs
}

/** Returns true if a cell in brackets continues the header above it: "(Geneva time)". */
function isRest({ tokens }: Letter, { from, to }: Range): boolean {
  return tokens.word[from] === '(' && tokens.word[to - 1] === ')'
}

function tablesIn(letter: Letter, run: readonly Range[]): Table[] {
  const types = run.map((cell) => headerTypeOf(letter, cell))
  const tables: Table[] = []
  for (let at = 0; at < run.length;) {
    const table = types[at] ? tableAt(letter, run, types, at) : null
    if (table) tables.push(table)
    const end = table?.rows.flat().reduce((last, cell) => Math.max(last, cell.to), 0) ?? 0
    // All headers of a run were tried with its first
    const tried = types[at] ? at + COLUMNS_MAX : at
    at++
    while (at < run.length && ((run[at]?.from ?? 0) < end || (types[at] && at < tried))) at++
  }
  return tables
}

/** Of the lines that may be headers, the first ones may be text that only looks like one. */
function tableAt(
  letter: Letter,
  run: readonly Range[],
  types: readonly (HeaderType | null)[],
  first: number,
): Table | null {
  let end = first
  while (end < run.length && end - first < COLUMNS_MAX && types[end]) end++
  let best: Table | null = null
  const below = run.slice(end, Math.min(nextHeaders(types, end), end + BELOW_MAX))
  const forms = [withTimesJoined(letter, below), below]
  for (let at = first; at < end; at++) {
    const table =
      end - at > 1
        ? belowHeaders(letter, { header: run.slice(at, end), heads: types.slice(at, end), forms })
        : columnsWithHeaders(letter, run, types, at)
    if (table && filled(table) > (best ? filled(best) : 0)) best = table
  }
  return best
}

/** Where the headers of another table begin, or of this one on the next page. */
function nextHeaders(types: readonly (HeaderType | null)[], from: number): number {
  let next = from
  while (next < types.length && !(types[next] && types[next + 1])) next++
  return next
}

/** Cells that say something, less those that are missing: whole rows are the better reading. */
function filled({ rows }: Table): number {
  if (rows.length < 2 && !isFull(rows[0])) return 0
  const cells = rows.flat()
  const full = cells.filter((cell) => !isEmpty(cell)).length
  return full - EMPTY_COST * (cells.length - full)
}

/** Of a cell that is missing, in cells. */
const EMPTY_COST = 2

function isFull(row: readonly Range[] | undefined): boolean {
  return row?.every((cell) => !isEmpty(cell)) ?? false
}

/** The cells below headers, in the forms that they may have. */
function belowHeaders(
  letter: Letter,
  own: {
    readonly header: readonly Range[]
    readonly heads: readonly (HeaderType | null)[]
    readonly forms: readonly (readonly Range[])[]
  },
): Table | null {
  const { header, heads, forms } = own
  if (!heads.some(isOfMoment)) return null
  let best: Table | null = null
  for (const cells of forms) {
    const readings = [alignCells(letter, cells, heads), columnsBelow(letter, cells, heads) ?? []]
    for (const rows of readings) {
      const table = { header, rows }
      if (filled(table) > (best ? filled(best) : 0)) best = table
    }
  }
  return best
}

/** Joins a time to the date in the cell above it: "at 1600 hours UTC". */
function withTimesJoined(letter: Letter, cells: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const cell of cells) {
    const before = joined.at(-1)
    const isTime = before && kindOfCell(letter, cell) === 'time'
    if (isTime && kindOfCell(letter, before) === 'date')
      joined[joined.length - 1] = { from: before.from, to: cell.to }
    else joined.push(cell)
  }
  return joined
}

function isOfMoment(type: HeaderType | null): boolean {
  return type !== null && type !== 'name' && type !== 'place' && type !== 'other'
}
