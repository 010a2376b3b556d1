import type { Session } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { applyProgramme, compareProgramme } from './compare-programme'
import { readDate, readProgramme, readTime } from './read-programme'

const HEADER = ['Date', 'Start', 'End', 'Title', 'Room', 'Type', 'Abstract']
const OPENING: Session = {
  ...{ id: 's1', title: 'Opening', kind: 'opening', date: '2021-12-07', room: null },
  ...{ startTime: '10:00', endTime: '10:30', speakers: [], documents: ['agenda'] },
}

it('rows with a title, a date and times become sessions, in any order of columns', () => {
  const rows = readProgramme([
    ['', ''],
    HEADER,
    ['2021-12-07', '10:00', '10:30', 'Opening', '', 'Opening', ''],
    ['7.12.2021', '9.30', '11', 'Cities', 'Room A', '', 'What cities learned'],
  ])
  expect(rows?.map(({ row, session }) => ({ row, ...session }))).toMatchObject([
    { row: 3, title: 'Opening', kind: 'opening', startTime: '10:00', room: null },
    { row: 4, date: '2021-12-07', startTime: '09:30', endTime: '11:00', room: 'Room A' },
  ])
})

it('a row that cannot be read has a reason, and a table without column headers is refused', () => {
  const rows = readProgramme([
    HEADER,
    ['2021-12-07', '10:00', '10:30', ''],
    ['12/7/2021', '10:00', '10:30', 'Which day?'],
    ['2021-12-07', 'noon', '10:30', 'When?'],
    ['2021-12-07', '11:00', '10:30', 'Backwards'],
  ])
  expect(rows?.map(({ problem, cell }) => [problem, cell])).toEqual([
    ['no-title', ''],
    ['no-date', '12/7/2021'],
    ['no-start', 'noon'],
    ['ends-before-start', '10:30'],
  ])
  expect(readProgramme([['When', 'What']])).toBeNull()
})

it('dates and times are read as Excel stores them', () => {
  expect(readDate('2021-12-07T00:00:00.000Z')).toBe('2021-12-07')
  expect(readDate('2021-02-30')).toBeNull()
  expect(readTime('1899-12-30T09:30:00.000Z')).toBe('09:30')
  expect(readTime('0.4375')).toBe('10:30')
})

it('known sessions keep their ID, speakers and documents; others are added or stay', () => {
  const closing = { ...OPENING, id: 's2', title: 'Closing', startTime: '15:00', endTime: '15:30' }
  const rows = readProgramme([
    HEADER,
    ['2021-12-07', '10:15', '10:45', 'Opening', '', '', ''],
    ['2021-12-07', '11:00', '12:00', 'Cities', 'Room A', '', ''],
    ['2021-12-07', '15:00', '15:30', 'Closing', '', '', ''],
  ])
  const compared = compareProgramme([OPENING, closing], rows ?? [])
  expect(compared.map(({ result }) => result)).toEqual(['changed', 'new', 'same'])
  const lunch = { ...OPENING, id: 's3', title: 'Lunch', startTime: '12:00', endTime: '13:00' }
  const after = applyProgramme([OPENING, lunch, closing], compared)
  expect(after.map(({ title }) => title)).toEqual(['Opening', 'Cities', 'Lunch', 'Closing'])
  expect(after[0]).toEqual({ ...OPENING, startTime: '10:15', endTime: '10:45' })
})
