import { expect, it } from 'vitest'
import { columnShares } from './column-shares'
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

const facts = { language: 'en', meeting: 'Sixth Meeting', heading: 'Attendance' } as const

it('says that it is empty instead of printing only column headers', () => {
  const list = plainList({ ...facts, table: { columnHeaders: ['Name'], rows: [] } })
  expect(list).toMatchObject({ note: 'The list is empty.', printed: { groups: [] } })
})

it('has wider columns for longer lines, within limits, and twice the width for Chinese', () => {
  const rows = [['10:00–10:30', 'Opening', 'x'.repeat(500), '与会者名单与会者名单']]
  const table = { columnHeaders: ['Time', 'Session', 'Details', 'List'], rows }
  expect(columnShares(plainList({ ...facts, table }).printed)).toEqual([15, 12, 40, 24])
})
