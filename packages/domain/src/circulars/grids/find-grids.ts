import type { Letter } from '../document/index'
import type { Range } from '../tokens/index'
import { cardTables } from './card-tables'
import { columnTypesOf } from './column-types'
import { gluedTables } from './glued-tables'
import { aroundOf, type Grid, type Table } from './grid'
import { lineTables } from './line-tables'
import { ROWS_MAX } from './limits'
import { listTables } from './list-tables'
import { periodicTables } from './periodic-tables'
import { stackedTables } from './stacked-tables'

/** By form; where two find a table in the same words, the earlier form is the plainer reading. */
const FORMS: readonly ((letter: Letter) => readonly Table[])[] = [
  lineTables,
  stackedTables,
  cardTables,
  periodicTables,
  gluedTables,
  listTables,
]

const grids = new WeakMap<Letter, readonly Grid[]>()

/**
 * Finds the tables of a letter, in the order of the text, whether their cells stand between tabs, bars
 * or slashes, on lines of their own, column after column, glued together, as cards or as items of a list.
 *
 * @returns grids that have a column of days, times or deadlines
 */
export function findGrids(letter: Letter): readonly Grid[] {
  const known = grids.get(letter)
  if (known) return known
  const found: Grid[] = []
  for (const form of FORMS) {
    for (const table of form(letter)) {
      const grid = gridOf(letter, table)
      if (grid && !found.some((other) => overlap(grid, other))) found.push(grid)
    }
  }
  const inOrder = found.sort((one, other) => one.from - other.from)
  grids.set(letter, inOrder)
  return inOrder
}

function gridOf(letter: Letter, table: Table): Grid | null {
  if (table.rows.length === 0 || table.rows.length > ROWS_MAX) return null
  const columns = columnTypesOf(letter, table)
  const isDated = columns.some((type) => type !== null && type !== 'name' && type !== 'place')
  const isOne = table.rows.length === 1 && !table.header
  if (!isDated || isOne) return null
  const cells = [...(table.header ?? []), ...table.rows.flat()]
  const rows = table.rows.map((row) => ({ cells: row }))
  return { ...aroundOf(cells), header: table.header, columns, rows }
}

function overlap(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to
}
