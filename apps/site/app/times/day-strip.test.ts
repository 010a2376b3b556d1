import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { timeZoneCosts } from '@u4ssc/domain/timezones'
import { i18nFor } from '../i18n/i18n'
import { partInWords, STRIP_PARTS, stripBars } from './day-strip'

function at(date: string, time: string) {
  return { date, time, dayShift: 0, offset: '+00:00', instant: `${date}T${time}:00Z` }
}

const wallTimes = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

describe('the parts of the day', () => {
  const i18n = i18nFor('en')

  it('have the same hours in strip, legend and text as in the score', () => {
    const minutesOf = (hour: number) => {
      const time = (one: number) => `${String(one).padStart(2, '0')}:00`
      const [date, endDate] = ['2021-12-07', hour === 23 ? '2021-12-08' : null]
      const days = [{ date, startTime: time(hour), endTime: time((hour + 1) % 24), endDate }]
      return timeZoneCosts({ schedule: { zone: 'UTC', days } }, ['UTC'])[0]
    }
    for (let hour = 0; hour < 24; hour += 1) {
      const at = ((hour + 0.5) / 24) * 100
      const drawn = STRIP_PARTS.find(({ from, width }) => from <= at && at < from + width)?.part
      const cost = minutesOf(hour)
      expect(drawn === 'night', `${hour}`).toBe(cost?.nightMinutes === 60)
      expect(drawn === 'early-or-late', `${hour}`).toBe(cost?.earlyOrLateMinutes === 60)
    }
  })

  it('are named with their hours', () => {
    expect(partInWords(i18n, 'night')).toBe('Night, 22:00–07:00')
    expect(partInWords(i18n, 'early-or-late')).toBe('Early or late, 07:00–08:00 and 18:00–22:00')
  })
})

describe('the strip of the day', () => {
  it('shows 10:00 to 15:30 from 41.667 to 64.583 percent', () => {
    expect(stripBars(at('2021-12-07', '10:00'), at('2021-12-07', '15:30'))).toEqual([
      { from: 41.667, width: 22.917, nextDay: false },
    ])
  })

  it('has two bars for a sitting past midnight, the second marked as the next day', () => {
    expect(stripBars(at('2021-12-07', '22:00'), at('2021-12-08', '03:30'))).toEqual([
      { from: 91.667, width: 8.333, nextDay: false },
      { from: 0, width: 14.583, nextDay: true },
    ])
  })

  it('has one bar for a sitting that ends at midnight', () => {
    expect(stripBars(at('2021-12-07', '18:00'), at('2021-12-08', '00:00'))).toHaveLength(1)
  })

  it('has bars as long as the sitting that stay within the strip', () => {
    fc.assert(
      fc.property(wallTimes, wallTimes, (one, other) => {
        fc.pre(one !== other)
        const pastMidnight = other < one
        const bars = stripBars(
          at('2021-12-07', one),
          at(pastMidnight ? '2021-12-08' : '2021-12-07', other),
        )
        const minutes =
          (Date.parse(`2021-12-${pastMidnight ? '08' : '07'}T${other}Z`) -
            Date.parse(`2021-12-07T${one}Z`)) /
          60_000
        const drawn = bars.reduce((sum, { width }) => sum + width, 0)
        expect(drawn).toBeCloseTo((minutes / 1440) * 100, 2)
        for (const { from, width } of bars) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(from + width).toBeLessThanOrEqual(100.001)
        }
      }),
    )
  })

  it('is filled by the parts of the day without a gap', () => {
    let end = 0
    for (const { from, width } of STRIP_PARTS) {
      expect(from).toBeCloseTo(end, 2)
      end = from + width
    }
    expect(end).toBeCloseTo(100, 2)
  })
})
