import { getTableColumns, sql } from 'drizzle-orm'
import type { InferSelectModel, SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/**
 * Returns a `select` of the values of a row, for an insert that depends on another statement: add a
 * `from` or `where`.
 */
export function selectRow<Table extends PgTable>(table: Table, row: InferSelectModel<Table>): SQL {
  const values = new Map(Object.entries(row))
  const columns = Object.entries(getTableColumns(table))
  return sql`select ${sql.join(
    columns.map(([name, column]) => sql.param(values.get(name), column)),
    sql`, `,
  )}`
}
