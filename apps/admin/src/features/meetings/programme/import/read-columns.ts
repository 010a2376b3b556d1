type Cells = readonly (readonly string[])[]

/** A row of a list. */
export interface TableRow<Column extends string> {
  /** Number of the row in the file, from 1. */
  readonly row: number
  /** Returns the cell of a column; empty if there is no such column. */
  readonly cell: (column: Column) => string
}

/**
 * Returns the rows of a list whose first row with text names the columns; empty rows are skipped.
 *
 * @param names - accepted names of each column, in any case
 * @returns `null` if no column has a name of `required`
 */
export function readColumns<Column extends string>(
  cells: Cells,
  names: Readonly<Record<Column, readonly string[]>>,
  required: NoInfer<Column>,
): TableRow<Column>[] | null {
  const first = cells.findIndex((row) => row.some((cell) => cell !== ''))
  const header = (cells[first] ?? []).map(plain)
  const positionOf = (column: Column) =>
    header.findIndex((name) => names[column].some((one) => plain(one) === name))
  if (positionOf(required) === -1) return null
  return cells.flatMap((row, index) => {
    if (index <= first || row.every((cell) => cell === '')) return []
    return [{ row: index + 1, cell: (column) => row[positionOf(column)] ?? '' }]
  })
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
}
