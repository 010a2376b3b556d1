import type { Letter } from '../../document/index'
import { GAPS, type Range } from '../../tokens/index'
import { kindOfCell } from '../cell-content'
import { linesOf } from './cells'
import type { Table } from '../grid'
import { CELL_LINE_MAX, PERIOD_MAX } from '../limits'
import { isOfMeeting, mayBeName } from '../meeting-names'

type Letters = 'N' | 'D' | 'T' | 'X'

/** Tables without headers and with one cell on each line: kinds of lines that repeat. */
export function periodicTables(letter: Letter): Table[] {
  const cells = linesOf(letter).map(({ cells, from, to }) =>
    cells.length === 1 ? (cells[0] ?? { from, to }) : { from, to },
  )
  const kinds = linesOf(letter).map((line) => letterOf(letter, line, line.cells.length))
  const tables: Table[] = []
  for (let at = 0; at < cells.length;) {
    const best = bestPeriod(letter, cells, kinds, at)
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

function bestPeriod(
  letter: Letter,
  cells: readonly Range[],
  kinds: readonly Letters[],
  at: number,
): Range[][] | null {
  let best: Range[][] | null = null
  for (let width = 2; width <= PERIOD_MAX; width++) {
    const own = kinds.slice(at, at + width)
    if (own.length < width || own.includes('X') || !own.includes('D') || !own.includes('N'))
      continue
    const rows = rowsOf(cells, kinds, at, width)
    const isBetter = rows.length > 1 && rows.length * width > (best?.flat().length ?? 0)
    if (isBetter && areRows(letter, rows, own)) best = rows
  }
  return best
}

function rowsOf(
  cells: readonly Range[],
  kinds: readonly Letters[],
  at: number,
  width: number,
): Range[][] {
  const rows: Range[][] = []
  for (let from = at; from + width <= cells.length; from += width) {
    for (let column = 0; column < width; column++)
      if (kinds[from + column] !== kinds[at + column]) return rows
    rows.push(cells.slice(from, from + width))
  }
  return rows
}

/** Most names are of meetings, and no row is cut in two by a blank line that others do not have. */
function areRows({ tokens, ...letter }: Letter, rows: readonly Range[][], own: readonly Letters[]) {
  const name = own.indexOf('N')
  const named = rows.filter((row) => {
    const cell = row[name]
    return cell !== undefined && isOfMeeting({ tokens, ...letter }, cell)
  })
  const isApart = rows.some((row) => tokens.gap[row[0]?.from ?? 0] === GAPS.blankLine)
  const isCut = rows.every((row) => tokens.gap[row.at(-1)?.from ?? 0] === GAPS.blankLine)
  return named.length * 2 >= rows.length && !(isCut && !isApart)
}
