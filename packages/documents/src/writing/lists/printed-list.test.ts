import { expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { layoutOf } from './list-layout'
import { plainList } from './printed-list'
import { writeList } from './write-list'

it('a printed list prints the columns by position, not a later one with the same header', () => {
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

it('a printed list says that it is empty instead of printing only column headers', () => {
  const list = plainList({ ...facts, table: { columnHeaders: ['Name'], rows: [] } })
  expect(list).toMatchObject({ note: 'The list is empty.', printed: { groups: [] } })
})

it('a printed list has wider columns for longer lines, within limits, and twice the width for Chinese', () => {
  const rows = [['10:00–10:30', 'opening', 'x '.repeat(250), '与会者名单']]
  const table = { columnHeaders: ['time', 'session', 'details', 'list'], rows }
  expect(layoutOf(plainList({ ...facts, table })).columnShares).toEqual([15, 12, 39, 14])
})

it('a printed list never breaks a word if space is short', () => {
  const sentence = 'the report of the secretariat on its activities'
  const rows = [[sentence, sentence, sentence, 'individual', 'participation']]
  const table = { columnHeaders: ['a', 'b', 'c', 'd', 'e'], rows }
  const shares = layoutOf(plainList({ ...facts, table })).columnShares
  const letters = shares.map((share) => share - 4)
  expect(letters.map((width, at) => width >= (at < 3 ? 11 : at === 3 ? 10 : 13))).not.toContain(
    false,
  )
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(80)
})

it('a printed list with wide columns is landscape and does not break codes', () => {
  const row = ['Exempelhausen-Musterfrau', 'Arbeitsgemeinschaft', 'Colombia', 'ZA8P-3CTH-HNG5']
  const columnHeaders = ['Name', 'Organization', 'Country', 'Code', 'Attending as']
  const table = { columnHeaders, rows: [[...row, 'Individual']] }
  const { isLandscape, columnShares } = layoutOf(plainList({ ...facts, table }))
  expect(isLandscape).toBe(true)
  expect(columnShares[3]).toBeGreaterThanOrEqual(4 + 14)
  const few = { columnHeaders: columnHeaders.slice(0, 3), rows: [row.slice(0, 3)] }
  expect(layoutOf(plainList({ ...facts, table: few })).isLandscape).toBe(false)
})

it('a printed list breaks words only in the widest columns if no page has the space', () => {
  const rows = [['a'.repeat(60), 'b'.repeat(40), 'c'.repeat(38), 'Registering', 'Colombia']]
  const table = { columnHeaders: ['a', 'b', 'c', 'd', 'e'], rows }
  const { columnShares } = layoutOf(plainList({ ...facts, table }))
  expect(columnShares).toEqual([30, 30, 30, 4 + 12, 4 + 9])
})

it('a date is a date in a spreadsheet, and text in other files', async () => {
  const at = { at: '2021-11-25T10:32', text: 'Thursday, 25 November 2021, 10:32' }
  const list = plainList({ ...facts, table: { columnHeaders: ['Registered'], rows: [[at]] } })
  const sheet = unzipSync(await writeList(list, 'xlsx'))['xl/worksheets/sheet1.xml']
  // Days since 1900 as Excel counts them, and the time as a part of a day
  expect(strFromU8(sheet ?? new Uint8Array())).toContain('<v>44525.4388')
  expect(new TextDecoder().decode(await writeList(list, 'csv'))).toContain(`"${at.text}"`)
  expect(list.printed.groups[0]?.sections[0]?.rows).toEqual([[at.text]])
})
