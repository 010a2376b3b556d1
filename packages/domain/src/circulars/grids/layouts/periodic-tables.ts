import type { Letter } from '../../document/index'
import { GAPS, type Range } from '../../tokens/index'
import { kindOfCell } from '../cell-content'
import { linesOf } from './cells'
import type { Table } from '../grid'
import { CELL_LINE_MAX, PERIOD_MAX } from '../limits'
import { isOfMeeting, mayBeName } from '../meeting-names'

type Letters = 'N' | 'D' | 'T' | 'X'

interface Line {
  readonly cell: Range
  readonly kind: Letters
  /** The name of a meeting is in it. */
  readonly isMeeting: boolean
}

/** Tables without headers and with one cell on each line: kinds of lines that repeat. */
export function periodicTables(letter: Letter): Table[] {
  const lines = linesOf(letter).map((line): Line => {
    const [cell = line] = line.cells.length === 1 ? line.cells : []
    const kind = letterOf(letter, line, line.cells.length)
    return { cell, kind, isMeeting: kind === 'N' && isOfMeeting(letter, cell) }
  })
  const tables: Table[] = []
  for (let at = 0; at < lines.length;) {
    const best = bestPeriod(letter, lines, at)
    if (best) tables.push({ header: null, rows: best })
    at += best ? best.length * (best[0]?.length ?? 1) : 1
  }
  return tables
}

function letterOf(letter: Letter, line: Range, cells: number): Letters {
  if (cells !== 1 || line.to - line.from > CELL_LINE_MAX) return 'X'
  const kind = kindOfCell(letter, line)
  if (kind === 'date') return 'D'
  if (kind === 'time') return 'T'
  const isText = kind === 'text' && !/[.:;]/.test(letter.tokens.word[line.to - 1] ?? '')
  return isText && mayBeName(letter, line) ? 'N' : 'X'
}

function bestPeriod(letter: Letter, lines: readonly Line[], at: number): Range[][] | null {
  let best: Range[][] | null = null
  for (let width = 2; width <= PERIOD_MAX; width++) {
    const own = lines.slice(at, at + width).map(({ kind }) => kind)
    if (own.length < width || own.includes('X') || !own.includes('D') || !own.includes('N'))
      continue
    const rows = rowsOf(lines, at, width)
    const isBetter = rows.length > 1 && rows.length * width > (best?.flat().length ?? 0)
    if (isBetter && areRows(letter, rows, own.indexOf('N')))
      best = rows.map((row) => row.map(({ cell }) => cell))
  }
  return best
}

function rowsOf(lines: readonly Line[], at: number, width: number): Line[][] {
  const rows: Line[][] = []
  for (let from = at; from + width <= lines.length; from += width) {
    for (let column = 0; column < width; column++)
      if (lines[from + column]?.kind !== lines[at + column]?.kind) return rows
    rows.push(lines.slice(from, from + width))
  }
  return rows
}

/** Most names are of meetings, and no row is cut in two by a blank line that others do not have. */
function areRows({ tokens }: Letter, rows: readonly Line[][], name: number): boolean {
  const named = rows.filter((row) => row[name]?.isMeeting)
  const isApart = rows.some((row) => tokens.gap[row[0]?.cell.from ?? 0] === GAPS.blankLine)
  const isCut = rows.every((row) => tokens.gap[row.at(-1)?.cell.from ?? 0] === GAPS.blankLine)
  return named.length * 2 >= rows.length && !(isCut && !isApart)
}
