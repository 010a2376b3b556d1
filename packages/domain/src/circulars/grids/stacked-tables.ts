import type { Letter } from '../document/index'
import type { Range } from '../tokens/index'
import { alignCells } from './align'
import { kindOfCell } from './cell-content'
import { linesOf } from './cells'
import type { Table } from './grid'
import { headerTypeOf, type HeaderType } from './header-types'
import { CELL_LINE_MAX, COLUMNS_MAX, ROWS_MAX } from './limits'

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

/** "(Geneva time)" on a line below its header, "at 0930 hours" below its date. */
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
    at++
    while (at < run.length && (run[at]?.from ?? 0) < end) at++
  }
  return tables
}

function tableAt(
  letter: Letter,
  run: readonly Range[],
  types: readonly (HeaderType | null)[],
  at: number,
): Table | null {
  let end = at
  while (end < run.length && end - at < COLUMNS_MAX && types[end]) end++
  const heads = types.slice(at, end)
  if (heads.length > 1 && heads.some(isOfMoment)) {
    const header = run.slice(at, end)
    const below = run.slice(end, end + ROWS_MAX * heads.length)
    const rows = alignCells(letter, below, heads)
    if (rows.length > 1 || (rows.length === 1 && isFull(rows[0]))) return { header, rows }
    const columns = columnsBelow(letter, below, heads)
    if (columns) return { header, rows: columns }
  }
  return byColumn(letter, run, types, at)
}

function isOfMoment(type: HeaderType | null): boolean {
  return type !== null && type !== 'name' && type !== 'place' && type !== 'other'
}

function isFull(row: readonly Range[] | undefined): boolean {
  return row?.every(({ from, to }) => to > from) ?? false
}

/** All headers, then the cells of the first column, then those of the second … */
function columnsBelow(
  letter: Letter,
  below: readonly Range[],
  heads: readonly (HeaderType | null)[],
): Range[][] | null {
  const kinds = below.map((cell) => kindOfCell(letter, cell))
  const height = kinds.findIndex((kind) => kind === 'date' || kind === 'time')
  if (height < 2 || height * heads.length > below.length) return null
  const columns = heads.map((_, at) => below.slice(at * height, (at + 1) * height))
  return areColumns(letter, columns) ? transposed(columns, height) : null
}

/** Each header with the cells of its column below it. */
function byColumn(
  letter: Letter,
  run: readonly Range[],
  types: readonly (HeaderType | null)[],
  first: number,
): Table | null {
  const heads = [first]
  let height = 0
  for (let at = first + 1; at < run.length && heads.length < COLUMNS_MAX; at++) {
    const before = heads.at(-1) ?? first
    if (height > 0 && at - before - 1 > height) break
    if (!types[at]) continue
    if (height === 0) height = at - before - 1
    if (height < 2 || at - before - 1 !== height) break
    heads.push(at)
  }
  if (heads.length < 2 || height < 2) return null
  const header = heads.flatMap((at) => run[at] ?? [])
  const columns = heads.map((at) => run.slice(at + 1, at + 1 + height))
  const isWhole = columns.every(({ length }) => length === height)
  return isWhole && areColumns(letter, columns)
    ? { header, rows: transposed(columns, height) }
    : null
}

/** In each column all cells are of one kind, and one column has dates. */
function areColumns(letter: Letter, columns: readonly (readonly Range[])[]): boolean {
  const kinds = columns.map((cells) => new Set(cells.map((cell) => kindOfCell(letter, cell))))
  const isPure = kinds.every((own) => own.size === 1 || !own.has('date'))
  return isPure && kinds.some((own) => own.has('date'))
}

function transposed(columns: readonly (readonly Range[])[], height: number): Range[][] {
  return Array.from({ length: height }, (_, row) => columns.flatMap((cells) => cells[row] ?? []))
}
