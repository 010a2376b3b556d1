import type { Letter } from '../../../values/letter/index'
import type { Range } from '../../../text/tokens/index'
import { type CellKind, kindOfCell } from '../cell-content'
import { emptyAt } from '../grid'
import type { HeaderType } from '../column-headings'

/** Whether a column may hold a cell. */
export function fitsColumn(header: HeaderType | null, kind: CellKind): boolean {
  switch (header) {
    case 'days':
    case 'start':
    case 'end':
      return kind === 'date' || kind === 'time' || kind === 'blank'
    case 'deadline':
      return kind === 'date' || kind === 'blank'
    case 'opening':
    case 'time':
      return kind === 'time' || kind === 'date' || kind === 'number' || kind === 'blank'
    case 'name':
      return kind === 'text' || kind === 'mixed'
    default:
      return kind !== 'date' && kind !== 'mixed'
  }
}

/**
 * Deals cells that follow each other out to columns, row after row. A cell goes to the next column
 * that may hold it; if there is none, a new row begins. It ends with a cell that no column takes.
 */
export function alignCells(
  letter: Letter,
  cells: readonly Range[],
  types: readonly (HeaderType | null)[],
): Range[][] {
  const rows: Range[][] = []
  let row: Range[] = []
  for (const cell of cells) {
    const kind = kindOfCell(letter, cell)
    let at = nextColumn(types, row.length, kind)
    if (at < 0) {
      if (row.length < Math.min(2, types.length)) break
      rows.push(padded(row, types.length))
      row = []
      at = nextColumn(types, 0, kind)
      if (at !== 0) return rows
    }
    while (row.length < at) row.push(emptyAt(cell.from))
    row.push(cell)
  }
  if (row.length > 1) rows.push(padded(row, types.length))
  return rows
}

function nextColumn(types: readonly (HeaderType | null)[], from: number, kind: CellKind): number {
  return types.findIndex((type, at) => at >= from && fitsColumn(type, kind))
}

function padded(row: readonly Range[], width: number): Range[] {
  const end = row.at(-1)?.to ?? 0
  return [...row, ...Array.from({ length: width - row.length }, () => emptyAt(end))]
}
