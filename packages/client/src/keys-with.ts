type Columns = Readonly<Record<string, unknown>>

/** Names of the rows of a table with these columns. */
export type KeysWith<Table, Wanted> = {
  [Key in keyof Table]: Table[Key] extends Wanted ? Key : never
}[keyof Table]

/** Values that the columns of a table have. */
export type ColumnsOf<Table> = {
  readonly [Column in keyof Table[keyof Table]]?: Table[keyof Table][Column]
}

/** Returns the names of the rows of a table with all of these columns, in the order of the table. */
export function keysWith<
  Table extends Readonly<Record<string, Columns>>,
  const Wanted extends ColumnsOf<Table>,
>(table: Table, wanted: Wanted): KeysWith<Table, Wanted>[]
export function keysWith(table: Readonly<Record<string, Columns>>, wanted: Columns): string[] {
  const columns = Object.entries(wanted)
  return Object.keys(table).filter((key) =>
    columns.every(([column, value]) => table[key]?.[column] === value),
  )
}
