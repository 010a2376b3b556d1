import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** A whole row with the names of its columns, as `jsonb_populate_record` takes it. */
export function toRecord<Row extends Record<string, unknown>>(
  table: PgTable & { readonly $inferSelect: Row },
  row: Row,
): Record<string, unknown> {
  const columns = getTableColumns<PgTable>(table)
  const named: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(row)) named[columns[key]?.name ?? key] = value
  return named
}
