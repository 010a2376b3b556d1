import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** A whole row as JSON with the names of its columns, as `jsonb_populate_record` takes it. */
export function toRecord<Row extends Record<string, unknown>>(
  table: PgTable & { readonly $inferSelect: Row },
  row: Row,
): string {
  const columns = getTableColumns<PgTable>(table)
  const named = Object.entries(row).map(([key, value]) => [columns[key]?.name ?? key, value])
  return JSON.stringify(Object.fromEntries(named))
}
