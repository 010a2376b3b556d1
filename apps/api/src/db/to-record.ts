import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/**
 * A row with the names of its columns, as `jsonb_to_recordset` takes it: what is null is left out,
 * since what is not there is null.
 */
export function toRecord<Row extends Record<string, unknown>>(
  table: PgTable & { readonly $inferSelect: Row },
  row: Row,
): Record<string, unknown> {
  const columns = getTableColumns<PgTable>(table)
  const named: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(row))
    if (value !== null) named[columns[key]?.name ?? key] = value
  return named
}
