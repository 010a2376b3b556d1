import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { InferSelectModel, SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** The columns of a table as parameters of a prepared statement. */
export interface PreparedRow<Row> {
  /** A `select` of the parameters, to insert: add a `from` or `where`. */
  readonly select: SQL
  /** Adds the values of the parameters; without a row, all are null. */
  readonly addValues: (values: Record<string, unknown>, row: Row | undefined) => void
}

/** Returns the parameters of a row. Their names are `table.column`, with the names of the code. */
export function prepareRow<Table extends PgTable>(
  table: Table,
): PreparedRow<InferSelectModel<Table>> {
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => ({
    name,
    column,
    parameter: `${getTableName(table)}.${name}`,
  }))
  const parameters = columns.map(({ parameter }) => sql.placeholder(parameter))
  return {
    select: sql`select ${sql.join(parameters, sql`, `)}`,
    addValues(values, row) {
      const given: Record<string, unknown> = row ?? {}
      for (const { name, column, parameter } of columns) {
        const value = given[name] ?? null
        // The query builder would make a JSON null of it
        values[parameter] = value === null ? null : column.mapToDriverValue(value)
      }
    },
  }
}
