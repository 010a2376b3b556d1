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
  const rows = [['10:00–10:30', 'opening', 'x '.repeat(250), '与会者名单']]
  const table = { columnHeaders: ['time', 'session', 'details', 'list'], rows }
  expect(columnShares(plainList({ ...facts, table }))).toEqual([15, 12, 39, 14])
})

it('never breaks a word if space is short', () => {
  const sentence = 'the report of the secretariat on its activities'
  const rows = [[sentence, sentence, sentence, 'individual', 'participation']]
  const table = { columnHeaders: ['a', 'b', 'c', 'd', 'e'], rows }
  const shares = columnShares(plainList({ ...facts, table }))
  const letters = shares.map((share) => share - 4)
  expect(letters.map((width, at) => width >= (at < 3 ? 11 : at === 3 ? 10 : 13))).not.toContain(
    false,
  )
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(80)
})
