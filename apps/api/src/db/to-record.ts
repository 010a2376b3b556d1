import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

type Names = readonly (readonly [key: string, column: string])[]

const namesOfTables = new WeakMap<PgTable, Names>()

/** Returns a row by column name, as `jsonb_to_recordset` expects it. Null values are left out. */
export function toRecord<Row extends Record<string, unknown>>(
  table: PgTable & { readonly $inferSelect: Row },
  row: Row,
): Record<string, unknown> {
  const named: Record<string, unknown> = {}
  for (const [key, column] of namesOf(table)) {
    const value = row[key]
    if (value !== null) named[column] = value
  }
  return named
}

/** Computed once per table. */
function namesOf(table: PgTable): Names {
  const known = namesOfTables.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns<PgTable>(table))
  const names = columns.map(([key, { name }]) => [key, name] as const)
  namesOfTables.set(table, names)
  return names
}
