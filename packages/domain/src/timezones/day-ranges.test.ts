import { describe, expect, it } from 'vitest'
import { describeDayRange } from '../words/describe-time'
import { WORDINGS } from '../words/languages/index'
import { dayRanges } from './day-ranges'
import { meetingTimes } from './meeting-times'

type Clock = readonly [date: string, startTime: string | null, endTime: string | null]

function wordsOf(sittings: readonly Clock[], zone = 'Europe/Zurich'): string[] {
  const days = sittings.map(([date, startTime, endTime]) => ({
    date,
    startTime,
    endTime,
    endDate: null,
  }))
  const times = meetingTimes({ schedule: { zone: 'Europe/Zurich', days } }, zone)
  return dayRanges(times.days).map((range) => describeDayRange(range, WORDINGS.en))
}

const FIVE_DAYS = ['2018-02-26', '2018-02-27', '2018-02-28', '2018-03-01', '2018-03-02'] as const

describe('the days of a meeting as ranges', () => {
  it('are one range if neighbouring days have the same times', () => {
    const days = FIVE_DAYS.map((date): Clock => [date, '09:30', '17:30'])
    expect(wordsOf(days)).toEqual([
      'Monday, 26 February to Friday, 2 March 2018, 09:30–17:30 every day',
    ])
    expect(wordsOf(days, 'America/Bogota')).toEqual([
      'Monday, 26 February to Friday, 2 March 2018, 03:30–11:30 every day',
    ])
  })

  it('name the local dates and the next day in another zone', () => {
    const days = FIVE_DAYS.slice(0, 2).map((date): Clock => [date, '09:30', '17:30'])
    expect(wordsOf(days, 'Pacific/Auckland')).toEqual([
      'Monday, 26 to Tuesday, 27 February 2018, 21:30–05:30 (next day) every day',
    ])
  })

  it('keep days without times as a separate range, also over a weekend', () => {
    expect(
      wordsOf([
        ['2022-07-21', '11:00', null],
        ['2022-07-22', null, null],
        ['2022-07-23', null, null],
        ['2022-07-24', null, null],
        ['2022-07-25', null, '17:30'],
      ]),
    ).toEqual([
      'Thursday, 21 July 2022, from 11:00',
      'Friday, 22 to Sunday, 24 July 2022',
      'Monday, 25 July 2022, until 17:30',
    ])
  })

  it('are separate if a day is left out', () => {
    expect(
      wordsOf([
        ['2021-12-07', '10:00', '15:30'],
        ['2021-12-09', '10:00', '15:30'],
      ]),
    ).toHaveLength(2)
  })

  it('are separate if the clocks change in the zone of the reader', () => {
    const days = ['2026-03-07', '2026-03-08', '2026-03-09'].map((date): Clock => [
      date,
      '14:00',
      '16:00',
    ])
    expect(wordsOf(days, 'America/New_York')).toEqual([
      'Saturday, 7 March 2026, 08:00–10:00',
      'Sunday, 8 to Monday, 9 March 2026, 09:00–11:00 every day',
    ])
  })
})
