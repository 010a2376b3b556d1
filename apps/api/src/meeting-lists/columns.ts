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

/** The columns of a list in their order, by key; a field that the list does not have is `null`. */
export type Columns<Row> = Readonly<Record<string, Column<Row> | null>>

/** Returns the table of a list, and which of its columns are printed. */
export function toTable<Row>(byKey: Columns<Row>, rows: readonly Row[]) {
  const columns = Object.values(byKey).filter((column) => column !== null)
  return {
    table: {
      columnHeaders: columns.map(({ header }) => header),
      rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    },
    printedColumns: columns.flatMap(({ isOnScreenOnly }, index) => (isOnScreenOnly ? [] : [index])),
  }
}

/** Returns the columns with name, organization, country and capacity of a person. */
export function personColumns<Row>(language: Language, personOf: (row: Row) => RegistrationRow) {
  const say = listMessages(language)
  return {
    name: { header: say('list.name'), cell: (row) => personOf(row).name },
    organization: {
      header: say('list.organization'),
      cell: (row) => personOf(row).organization ?? '',
    },
    country: {
      header: say('list.country'),
      cell: (row) => countryName(personOf(row).country, WORDINGS[language]),
    },
    capacity: {
      header: say('list.capacity'),
      cell: (row) => say(`list.capacity-${personOf(row).capacity}`),
    },
  } as const satisfies Columns<Row>
}
