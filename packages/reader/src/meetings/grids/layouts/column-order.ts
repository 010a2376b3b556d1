import type { Letter } from '../../../values/letter/index'
import type { Range } from '../../../text/tokens/index'
import { fitsColumn } from './align'
import { kindOfCell } from '../cell-content'
import type { Table } from '../grid'
import type { HeaderType } from '../column-headings'
import { COLUMN_HEIGHT_MAX, COLUMNS_MAX, NAME_MAX } from '../limits'

/** All headers, then the cells of the first column, then those of the second … */
export function columnsBelow(
  letter: Letter,
  below: readonly Range[],
  heads: readonly (HeaderType | null)[],
): Range[][] | null {
  const kinds = below.map((cell) => kindOfCell(letter, cell))
  const highest = Math.min(COLUMN_HEIGHT_MAX, Math.floor(below.length / heads.length))
  for (let height = highest; height > 1; height--) {
    const isFit = heads.every((head, at) =>
      kinds.slice(at * height, (at + 1) * height).every((kind) => fitsColumn(head, kind)),
    )
    const columns = heads.map((_, at) => below.slice(at * height, (at + 1) * height))
    if (isFit && areColumns(letter, columns)) return transposed(columns, height)
  }
  return null
}

/** Each header with the cells of its column below it. */
export function columnsWithHeaders(
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
  const isText = columns.flat().every((cell) => isCellText(letter, cell))
  const isPure = kinds.every((own) => own.size === 1 || !own.has('date'))
  return isText && isPure && kinds.some((own) => own.has('date'))
}

/** A cell is no sentence and no address to somebody. */
function isCellText({ tokens }: Letter, { from, to }: Range): boolean {
  return to - from <= NAME_MAX && !/[.,:;]/.test(tokens.word[to - 1] ?? '')
}

function transposed(columns: readonly (readonly Range[])[], height: number): Range[][] {
  return Array.from({ length: height }, (_, row) => columns.flatMap((cells) => cells[row] ?? []))
}
