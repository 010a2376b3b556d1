import { expect, it } from 'vitest'
import { plainList } from './printed-list'

it('prints the columns by position, not a later one with the same header', () => {
  const table = {
    columnHeaders: ['Name', 'Email', 'Name'],
    rows: [['Ana', 'a@example.org', 'Badge']],
  }
  const list = plainList({
    ...{ language: 'en', meeting: 'Sixth Meeting', heading: 'Registrations' },
    ...{ table, printedColumns: [0] },
  })
  expect(list.printed).toMatchObject({
    columnHeaders: ['Name'],
    groups: [{ sections: [{ rows: [['Ana']] }] }],
  })
})
