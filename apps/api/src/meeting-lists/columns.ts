import type { DateCell } from '@u4ssc/documents/writing'
import type { Language } from '@u4ssc/domain'
import { countryName, WORDINGS } from '@u4ssc/domain/words/languages'
import { listMessages } from '@u4ssc/messages/lists'
import type { RegistrationRow } from '../db/tables/index'

/** A column of a list: its heading and its cells are said together. */
export interface Column<Row> {
  readonly header: string
  readonly cell: (row: Row) => string | DateCell
  /** Too wide or too many for paper. */
  readonly isOnScreenOnly?: true
}

/** Returns the table of a list, and which of its columns are printed. */
export function toTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]) {
  return {
    table: {
      columnHeaders: columns.map(({ header }) => header),
      rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    },
    printedColumns: columns.flatMap(({ isOnScreenOnly }, index) => (isOnScreenOnly ? [] : [index])),
  }
}

/** Returns the columns with name, organization, country and capacity of a person. */
export function personColumns<Row>(
  language: Language,
  personOf: (row: Row) => RegistrationRow,
): Column<Row>[] {
  const say = listMessages(language)
  return [
    { header: say('list.name'), cell: (row) => personOf(row).name },
    { header: say('list.organization'), cell: (row) => personOf(row).organization ?? '' },
    {
      header: say('list.country'),
      cell: (row) => countryName(personOf(row).country, WORDINGS[language]),
    },
    {
      header: say('list.capacity'),
      cell: (row) => say(`list.capacity-${personOf(row).capacity}`),
    },
  ]
}
