import { describe, expect, it } from 'vitest'
import { addSitting, moveFirstDay, moveLastDay } from './sitting-rows'
import { parseRows } from './sittings-editor'

const ROWS = [
  { date: '2021-12-07', startTime: '10:00', endTime: '15:30' },
  { date: '2021-12-09', startTime: '09:00', endTime: '12:00' },
]
const datesOf = (rows: readonly Readonly<Record<string, string>>[]) =>
  rows.map((row) => row['date'])

describe('the rows of the sittings', () => {
  it('move with the first day, also across the end of a year', () => {
    expect(datesOf(moveFirstDay(ROWS, '2021-12-30'))).toEqual(['2021-12-30', '2022-01-01'])
  })

  it('are added up to a later last day with the times of the last one', () => {
    const rows = moveLastDay(ROWS, '2021-12-11')
    expect(datesOf(rows)).toEqual(['2021-12-07', '2021-12-09', '2021-12-10', '2021-12-11'])
    expect(rows.at(-1)).toMatchObject({ startTime: '09:00', endTime: '12:00' })
  })

  it('are removed after an earlier last day, but never all of them', () => {
    expect(datesOf(moveLastDay(ROWS, '2021-12-07'))).toEqual(['2021-12-07'])
    expect(moveLastDay(ROWS, '2021-12-01')).toEqual(ROWS)
  })

  it('are limited when a year is mistyped', () => {
    expect(moveLastDay(ROWS, '2921-12-09').length).toBeLessThanOrEqual(60)
  })

  it('are added one by one on the day after the last', () => {
    expect(addSitting(ROWS).at(-1)).toEqual({
      date: '2021-12-10',
      startTime: '09:00',
      endTime: '12:00',
    })
    expect(addSitting([])).toEqual([{ date: '', startTime: '', endTime: '' }])
  })
})

describe('an invalid row', () => {
  it.each([
    ['a day that is missing', { ...ROWS[0], date: '' }, 'date', 'field.problem-date'],
    ['a time that is none', { ...ROWS[0], startTime: '25:00' }, 'startTime', 'field.problem-time'],
    [
      'an end before the start',
      { ...ROWS[0], endTime: '05:30' },
      'endTime',
      'schedule.sittings-order',
    ],
  ])('shows the error at its field: %s', (_, row, field, problem) => {
    expect(parseRows([row])).toEqual({ ok: false, index: 0, field, problem })
  })

  it('shows the error at a day that is not after the previous sitting', () => {
    const rows = [...ROWS].reverse()
    expect(parseRows(rows)).toMatchObject({
      index: 1,
      field: 'date',
      problem: 'schedule.sittings-dayOrder',
    })
  })
})
