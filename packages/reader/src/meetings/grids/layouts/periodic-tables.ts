import type { Letter } from '../../../values/letter/index'
import { GAPS, type Range } from '../../../text/tokens/index'
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
  readonly isAfterGap: boolean
}

/** Lines that repeat their kinds after `width` lines, from each line on. */
interface Period {
  readonly width: number
  /** Whole rows of equal kinds from each line on. */
  readonly rows: readonly number[]
  /** Sums over every line that lies a multiple of `width` further, up to the end. */
  readonly meetings: readonly number[]
  readonly gaps: readonly number[]
}

/** Tables without headers and with one cell on each line: kinds of lines that repeat. */
export function periodicTables(letter: Letter): Table[] {
  const lines = linesOf(letter).map((line): Line => {
    const [cell = line] = line.cells.length === 1 ? line.cells : []
    const kind = letterOf(letter, line, line.cells.length)
    const isAfterGap = letter.tokens.gap[cell.from] === GAPS.blankLine
    return { cell, kind, isMeeting: kind === 'N' && isOfMeeting(letter, cell), isAfterGap }
  })
  const periods = Array.from({ length: PERIOD_MAX - 1 }, (_, index) => periodOf(lines, index + 2))
  const tables: Table[] = []
  for (let at = 0; at < lines.length;) {
    const best = bestPeriod(lines, periods, at)
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

/** Built from the last line back, so that its cost grows with the lines and not with the rows. */
function periodOf(lines: readonly Line[], width: number): Period {
  const rows: number[] = []
  const meetings: number[] = []
  const gaps: number[] = []
  let repeated = 0
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]
    repeated = line?.kind === lines[at + width]?.kind ? repeated + 1 : 0
    rows[at] = at + width <= lines.length ? 1 + Math.floor(repeated / width) : 0
    meetings[at] = Number(line?.isMeeting) + (meetings[at + width] ?? 0)
    gaps[at] = Number(line?.isAfterGap) + (gaps[at + width] ?? 0)
  }
  return { width, rows, meetings, gaps }
}

function bestPeriod(
  lines: readonly Line[],
  periods: readonly Period[],
  at: number,
): Range[][] | null {
  let best = { width: 0, count: 0 }
  for (const period of periods) {
    const { width } = period
    const own = lines.slice(at, at + width).map(({ kind }) => kind)
    const count = period.rows[at] ?? 0
    if (own.includes('X') || !own.includes('D') || !own.includes('N')) continue
    const isBetter = count > 1 && count * width > best.count * best.width
    if (isBetter && areRows(period, at, own.indexOf('N'))) best = { width, count }
  }
  if (best.count === 0) return null
  return Array.from({ length: best.count }, (_, row) =>
    lines.slice(at + row * best.width, at + (row + 1) * best.width).map(({ cell }) => cell),
  )
}

/** Most names are of meetings, and no row is cut in two by a blank line that others do not have. */
function areRows({ width, rows, meetings, gaps }: Period, at: number, name: number): boolean {
  const count = rows[at] ?? 0
  const sum = (sums: readonly number[], from: number) =>
    (sums[from] ?? 0) - (sums[from + count * width] ?? 0)
  const isApart = sum(gaps, at) > 0
  const isCut = sum(gaps, at + width - 1) === count
  return sum(meetings, at + name) * 2 >= count && !(isCut && !isApart)
}
