import type { RegistrantField } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { personColumns, toTable } from './columns'
import type { Column, Columns } from './columns'

const columns = {
  name: { header: 'Name', cell: ({ name }) => name },
  zone: null,
  place: { header: 'Place', cell: ({ place }) => place, isOnScreenOnly: true },
  code: { header: 'Code', cell: ({ code }) => code },
} satisfies Columns<{ name: string; place: string; code: string }>

it('a list has its columns in their order, without fields that it does not have', () => {
  const { table, printedColumns } = toTable(columns, [{ name: 'Ana', place: '1', code: 'AB' }])
  expect(table).toEqual({ columnHeaders: ['Name', 'Place', 'Code'], rows: [['Ana', '1', 'AB']] })
  expect(printedColumns).toEqual([0, 2])
})

it('a list of every field does not compile without the column of one', () => {
  const person = personColumns<never>('en', (row) => row)
  // @ts-expect-error: the list does not say what it does with the other fields
  person satisfies Record<RegistrantField, Column<never> | null>
  expect(Object.keys(person)).toEqual(['name', 'organization', 'country', 'capacity'])
})
