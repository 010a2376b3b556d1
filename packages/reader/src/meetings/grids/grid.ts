import type { Range } from '../../text/tokens/index'

/** What the cells of a column say. */
export type ColumnType =
  | 'name'
  | 'days'
  | 'start'
  | 'end'
  | 'time'
  | 'deadline'
  | 'opening'
  | 'place'

export interface GridRow {
  /** One for each column; an empty range where the row has none. */
  readonly cells: readonly Range[]
}

/** A table of a letter, in whatever form it came out of a document. */
export interface Grid extends Range {
  /** One cell for each column, null if no words say what the columns are. */
  readonly header: readonly Range[] | null
  /** Null for a column that says something else. */
  readonly columns: readonly (ColumnType | null)[]
  readonly rows: readonly GridRow[]
}

/** Cells in rows and columns, before it is known what they say. */
export interface Table {
  readonly header: readonly Range[] | null
  /** The rows; each has one cell for each column. */
  readonly rows: readonly (readonly Range[])[]
}

/** The cell of a row that has none. */
export function emptyAt(at: number): Range {
  return { from: at, to: at }
}

export function isEmpty({ from, to }: Range): boolean {
  return from >= to
}

/** The range from the first cell to the last, wherever they stand. */
export function aroundOf(cells: readonly Range[]): Range {
  const full = cells.filter((cell) => !isEmpty(cell))
  const [first] = full
  if (!first) return cells[0] ?? emptyAt(0)
  let { from, to } = first
  for (const cell of full) {
    from = Math.min(from, cell.from)
    to = Math.max(to, cell.to)
  }
  return { from, to }
}
