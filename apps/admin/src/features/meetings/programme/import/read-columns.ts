import type { AdminMessage } from '@u4ssc/messages/admin'
import { say } from '../../../../components/language/say'
import type { FileColumn } from '../../../../components/lists/file-columns'

type Cells = readonly (readonly string[])[]

/** A column that is read: its name in the dashboard, and other accepted names, the best first. */
export interface KnownColumn {
  readonly label: AdminMessage
  readonly names: readonly string[]
}

/** A row of a list. */
export interface TableRow<Column extends string> {
  /** Number of the row in the file, from 1. */
  readonly row: number
  /** Returns the cell of a column; empty if there is no such column. */
  readonly cell: (column: Column) => string
}

/**
 * Returns the rows of a list whose first row with text names the columns; empty rows are skipped.
 * Names match in any case.
 *
 * @returns `null` if no column has a name of `required`
 */
export function readColumns<Column extends string>(
  cells: Cells,
  known: Readonly<Record<Column, KnownColumn>>,
  required: NoInfer<Column>,
): TableRow<Column>[] | null {
  const { first, header } = headerOf(cells)
  if (positionOf(header, known[required]) === -1) return null
  return cells.flatMap((row, index) => {
    if (index <= first || row.every((cell) => cell === '')) return []
    return [{ row: index + 1, cell: (column) => row[positionOf(header, known[column])] ?? '' }]
  })
}

/** Returns what each column of a list is read as. Columns without any text are left out. */
export function describeColumns(
  cells: Cells,
  known: Readonly<Record<string, KnownColumn>>,
): FileColumn[] {
  const { first, header } = headerOf(cells)
  const rows = cells.slice(first + 1)
  const width = Math.max(0, ...cells.map((row) => row.length))
  const labels = new Map(
    Object.values(known).map((column) => [positionOf(header, column), column.label]),
  )
  return Array.from({ length: width }, (_, position): FileColumn => {
    const label = labels.get(position)
    return {
      header: header[position] ?? '',
      becomes: label === undefined ? null : say(label),
      example: rows.map((row) => row[position] ?? '').find((cell) => cell !== '') ?? '',
    }
  }).filter((column) => column.header !== '' || column.example !== '')
}

function headerOf(cells: Cells) {
  const first = cells.findIndex((row) => row.some((cell) => cell !== ''))
  return { first, header: (cells[first] ?? []).map((name) => name.trim()) }
}

function positionOf(header: readonly string[], { label, names }: KnownColumn): number {
  const found = header.map(plain)
  const name = [say(label), ...names].map(plain).find((one) => found.includes(one))
  return name === undefined ? -1 : found.indexOf(name)
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
}
