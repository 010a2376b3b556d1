import type { Letter } from '../../../values/letter/index'
import { GAPS, type Range } from '../../../text/tokens/index'
import { kindOfCell } from '../cell-content'
import { type Cell, type Line, linesOf } from './cells'
import { emptyAt, isEmpty, type Table } from '../grid'
import { headerTypeOf } from '../column-headings'
import { MAX_EXTRA_TOKENS, COLUMNS_MAX, WRAPPED_LINES_MAX } from '../limits'

/** Tables with lines as rows, and cells between tabs, bars, slashes or many spaces. */
export function lineTables(letter: Letter): Table[] {
  return blocksOf(letter).flatMap((block) => tablesIn(letter, block))
}

/** Lines with cells that follow each other, without the lines on which one cell continues. */
function blocksOf(letter: Letter): Line[][] {
  const blocks: Line[][] = []
  let block: Line[] = []
  let wrapped = 0
  for (const line of linesOf(letter)) {
    if (line.cells.length > 1) {
      block.push(line)
      wrapped = 0
    } else if (block.length > 0 && isWrappedTime(letter, line)) block.push(line)
    else if (block.length > 0 && (++wrapped > WRAPPED_LINES_MAX || opensBlock(letter, line))) {
      blocks.push(block)
      block = []
      wrapped = 0
    }
  }
  if (block.length > 0) blocks.push(block)
  return blocks
}

/** Whether a line gives the time of the date above it: "| | | at 1000 hours |". */
function isWrappedTime(letter: Letter, { cells }: Line): boolean {
  const [cell] = cells
  return cell !== undefined && cell.position > 0 && kindOfCell(letter, cell) === 'time'
}

function opensBlock({ tokens }: Letter, { from, cells }: Line): boolean {
  return tokens.gap[from] === GAPS.blankLine && (cells[0]?.position ?? 0) === 0
}

/** The rows below each line of headers; without one, the lines that have a date or a time. */
function tablesIn(letter: Letter, block: readonly Line[]): Table[] {
  const heads = block.flatMap((line, at) => (isHeader(letter, line) ? [at] : []))
  if (heads.length === 0) return bareTables(letter, block)
  return heads.map((at, index) => {
    const header = block[at]
    const below = block.slice(at + 1, heads[index + 1])
    return tableOf(letter, header ?? null, untilUndated(letter, below))
  })
}

function isHeader(letter: Letter, { cells }: Line): boolean {
  const kinds = cells.map((cell) => kindOfCell(letter, cell))
  if (kinds.some((kind) => kind === 'date' || kind === 'mixed')) return false
  const types = cells.map((cell) => headerTypeOf(letter, cell))
  const known = new Set(types.filter((type) => type !== null))
  return known.size > 1 && known.size * 2 >= cells.length
}

/** Rows continue as long as one of three in a row has a date or a time. */
function untilUndated(letter: Letter, lines: readonly Line[]): Line[] {
  const isDated = lines.map((line) => hasMoment(letter, line))
  const end = isDated.findIndex((_, at) => !isDated.slice(at, at + 3).includes(true))
  return lines.slice(0, end < 0 ? lines.length : end)
}

function hasMoment(letter: Letter, { cells }: Line): boolean {
  return cells.some((cell) => {
    const kind = kindOfCell(letter, cell)
    return kind === 'date' || kind === 'time' || kind === 'mixed'
  })
}

function bareTables(letter: Letter, block: readonly Line[]): Table[] {
  const tables: Table[] = []
  let run: Line[] = []
  for (const line of [...block, null]) {
    if (line && hasMoment(letter, line)) {
      run.push(line)
      continue
    }
    if (run.length > 1) tables.push(tableOf(letter, null, run))
    run = []
  }
  return tables
}

function tableOf(letter: Letter, header: Line | null, lines: readonly Line[]): Table {
  const all = header ? [header, ...lines] : lines
  const first = Math.min(...all.map(({ cells }) => cells[0]?.position ?? 0))
  const last = Math.max(...all.map(({ cells }) => cells.at(-1)?.position ?? 0))
  const width = Math.min(last - first + 1, COLUMNS_MAX)
  const rows = lines.map((line) => spread(line, first, width))
  const whole = withWrappedTimes(letter, rows)
  const heads = header && spread(header, first, width)
  return {
    header: heads,
    rows: heads ? untilForeign(letter, heads, whole) : whole,
  }
}

/** A table ends with a row that has text where its header has dates. */
function untilForeign(
  letter: Letter,
  header: readonly Range[],
  rows: readonly Range[][],
): Range[][] {
  const dated = header.flatMap((cell, at) => {
    const type = headerTypeOf(letter, cell)
    return type === 'days' || type === 'start' || type === 'end' || type === 'deadline' ? [at] : []
  })
  const isForeign = (row: readonly Range[]) =>
    dated.some((at) => {
      const cell = row[at]
      if (!cell || isEmpty(cell) || cell.to - cell.from <= MAX_EXTRA_TOKENS) return false
      const kind = kindOfCell(letter, cell)
      return kind === 'text' || kind === 'mixed'
    })
  const end = rows.findIndex(isForeign)
  return rows.slice(0, end < 0 ? rows.length : end)
}

/** A row of times alone continues the cells of the row above. */
function withWrappedTimes(letter: Letter, rows: readonly Range[][]): Range[][] {
  const whole: Range[][] = []
  for (const row of rows) {
    const above = whole.at(-1)
    const full = row.filter((cell) => !isEmpty(cell))
    const isRest = full.every((cell) => kindOfCell(letter, cell) === 'time')
    if (above && isRest && isEmpty(row[0] ?? emptyAt(0)))
      whole[whole.length - 1] = above.map((cell, at) => longer(cell, row[at]))
    else whole.push(row)
  }
  return whole
}

function longer(cell: Range, rest: Range | undefined): Range {
  return rest && !isEmpty(rest) && !isEmpty(cell) ? { from: cell.from, to: rest.to } : cell
}

function spread({ cells, from }: Line, first: number, width: number): Range[] {
  const at = new Map(cells.map((cell: Cell) => [cell.position - first, cell]))
  return Array.from({ length: width }, (_, column) => {
    const cell = at.get(column)
    return cell ? { from: cell.from, to: cell.to } : emptyAt(from)
  })
}
