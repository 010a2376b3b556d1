import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates, sittings, zones } from '../../../test/arbitraries'
import { clockAt, instantsOf } from '../../../test/tzdb-clock'
import { timeZoneCosts } from './time-zone-costs'
import { fairSlots } from './fair-slots'
import { FairSlotSchema, SlotSearchSchema, type Availability } from './slot-search'

const MINUTE = 60_000

/**
 * What a minute costs by the clock it is seen on, counted one by one: the oracle of these tests.
 */
function costOf(zone: string, start: number, end: number): number {
  let cost = 0
  for (let at = start; at < end; at += MINUTE) {
    const hour = Number(clockAt(at, zone).time.slice(0, 2))
    cost += hour >= 22 || hour < 7 ? 3 : hour >= 8 && hour < 18 ? 0 : 1
  }
  return cost
}

describe('fairSlots refuses a search that has no answer', () => {
  const search = {
    places: [{ zone: 'Asia/Tokyo' }],
    durationMinutes: 60,
    from: '2026-12-15',
    until: '2026-12-16',
  }
  it.each([
    [{ durationMinutes: -5 }, /^search\.durationMinutes must be a whole number from 1 to 1440/],
    [{ durationMinutes: 1.5 }, /^search\.durationMinutes /],
    [{ places: [] }, /^search\.places /],
    [{ availability: { excludedWeekdays: [0] } }, /excludedWeekdays\.0 .* from 1 to 7/],
    [{ availability: { earliest: '24:00' } }, /^search\.availability\.earliest /],
    [{ places: [{ zone: 'Asia/Tokyo', weight: 0 }] }, /^search\.places\.0\.weight /],
    [{ until: '2026-12-14' }, /^search\.until must be a day that is not before from/],
    [{ maxSlots: 0 }, /^search\.maxSlots /],
    [{ stepMinutes: 0 }, /^search\.stepMinutes /],
  ])('%j', (wrong, message) => {
    expect(() => fairSlots({ ...search, ...wrong })).toThrow(RangeError)
    expect(() => fairSlots({ ...search, ...wrong })).toThrow(message)
    expect(SlotSearchSchema.safeParse({ ...search, ...wrong }).success).toBe(false)
  })
})

describe('timeZoneCosts', () => {
  it('counts the hours of the sixth meeting of U4SSC', () => {
    const days = [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }]
    const schedule = { zone: 'Europe/Zurich', days }
    const zones = ['Europe/Zurich', 'America/Bogota', 'Asia/Tokyo']
    expect(timeZoneCosts({ schedule }, zones)).toEqual([
      { zone: 'Europe/Zurich', totalMinutes: 330, earlyOrLateMinutes: 0, nightMinutes: 0, cost: 0 },
      // 04:00 to 09:30
      {
        zone: 'America/Bogota',
        totalMinutes: 330,
        earlyOrLateMinutes: 60,
        nightMinutes: 180,
        cost: 600,
      },
      // 18:00 to 23:30
      {
        zone: 'Asia/Tokyo',
        totalMinutes: 330,
        earlyOrLateMinutes: 240,
        nightMinutes: 90,
        cost: 510,
      },
    ])
  })

  it('counts nothing if times or zone are not stated', () => {
    const days = [{ date: '2021-12-07', startTime: '10:00', endTime: null, endDate: null }]
    const nothing = { totalMinutes: 0, earlyOrLateMinutes: 0, nightMinutes: 0, cost: 0 }
    for (const schedule of [
      { zone: 'Europe/Zurich', days },
      {
        zone: null,
        days: [{ date: '2021-12-07', startTime: '10:00', endTime: '11:00', endDate: null }],
      },
    ]) {
      expect(timeZoneCosts({ schedule }, ['Asia/Tokyo'])).toEqual([
        { zone: 'Asia/Tokyo', ...nothing },
      ])
    }
  })

  it('equals the sum over its minutes, one by one, in any zone', () => {
    fc.assert(
      fc.property(sittings, zones, zones, (sitting, own, zone) => {
        const [start, ...again] = instantsOf(sitting.date, sitting.startTime, own)
        const [end, ...twice] = instantsOf(sitting.date, sitting.endTime, own)
        fc.pre(start !== undefined && end !== undefined && again.length + twice.length === 0)
        const [paid] = timeZoneCosts({ schedule: { zone: own, days: [sitting] } }, [zone])
        expect(paid?.cost).toBe(costOf(zone, start, end))
        expect(paid?.totalMinutes).toBe((end - start) / MINUTE)
      }),
    )
  })
})

describe('fairSlots', () => {
  const places = [{ zone: 'Europe/Zurich' }, { zone: 'America/Bogota' }, { zone: 'Asia/Tokyo' }]
  const search = { places, durationMinutes: 60, from: '2026-12-14', until: '2026-12-18' }

  it('finds a start that suits two places', () => {
    const slots = fairSlots({ ...search, places: places.slice(0, 2) })
    expect(slots.map(({ total }) => total)).toEqual(Array.from({ length: 10 }, () => 0))
    expect(slots[0]).toMatchObject({
      startsAt: '2026-12-14T13:00:00Z',
      endsAt: '2026-12-14T14:00:00Z',
    })
  })

  it('states the cost of each place, in its local time', () => {
    const [slot] = fairSlots(search)
    expect(FairSlotSchema.safeParse(slot).error).toBeUndefined()
    expect(slot?.places.map(({ zone, start, cost }) => [zone, start.time, cost])).toEqual([
      ['Europe/Zurich', '13:00', 0],
      ['America/Bogota', '07:00', 60],
      ['Asia/Tokyo', '21:00', 60],
    ])
  })

  it('prefers the place with most people', () => {
    const [slot] = fairSlots({ ...search, places: [...places, { zone: 'Asia/Seoul', weight: 50 }] })
    expect(slot?.places.find(({ zone }) => zone === 'Asia/Seoul')?.cost).toBe(0)
  })

  it('minimizes the highest cost of a place on request', () => {
    const uneven = [{ zone: 'Asia/Tokyo', weight: 90 }, ...places.slice(0, 2)]
    const [best] = fairSlots({ ...search, places: uneven })
    const [even] = fairSlots({ ...search, places: uneven, rankBy: 'worst' })
    expect(best?.worst).toBeGreaterThan(even?.worst ?? Number.NaN)
    expect(even?.total).toBeGreaterThan(best?.total ?? Number.NaN)
  })

  it('uses only the hours and days that a place allows', () => {
    const [geneva, dubai] = [
      { zone: 'Europe/Zurich', excludedWeekdays: [6, 7] },
      { zone: 'Asia/Dubai', excludedWeekdays: [5, 6] },
    ]
    const slots = fairSlots({
      places: [geneva, dubai],
      durationMinutes: 120,
      from: '2026-12-11',
      until: '2026-12-14',
      availability: { earliest: '09:00', latest: '17:00' },
      maxSlots: 1000,
    })
    // 09:00 in Geneva is 12:00 in Dubai, where it must end by 17:00; only Monday is free in both
    expect(slots.map(({ startsAt }) => startsAt)).toEqual(
      ['08:00', '08:15', '08:30', '08:45', '09:00', '09:15', '09:30', '09:45', '10:00']
        .concat(['10:15', '10:30', '10:45', '11:00'])
        .map((time) => `2026-12-14T${time}:00Z`),
    )
  })

  it('finds none if no start suits everybody', () => {
    expect(fairSlots({ ...search, availability: { earliest: '09:00', latest: '17:00' } })).toEqual(
      [],
    )
  })

  it('has as many starts in a day as the day has hours', () => {
    const count = (date: string) => {
      const day = { from: date, until: date, zone: 'Europe/Zurich', maxSlots: 1000 }
      return fairSlots({ ...search, ...day, stepMinutes: 60 }).length
    }
    expect([count('2026-03-28'), count('2026-03-29'), count('2026-10-25')]).toEqual([24, 23, 25])
  })

  it('refuses a search that ends before it begins', () => {
    expect(SlotSearchSchema.safeParse(search).success).toBe(true)
    expect(SlotSearchSchema.safeParse({ ...search, until: '2026-12-01' }).success).toBe(false)
  })

  it('ranks every start as the sum over its minutes does', () => {
    const somePlaces = fc.uniqueArray(
      fc.record({ zone: zones, weight: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 3, selector: ({ zone }) => zone },
    )
    const someAvailability = fc.constantFrom<Availability>(
      {},
      { earliest: '06:00', latest: '23:00' },
      { excludedWeekdays: [6, 7] },
      { latest: '20:00', excludedWeekdays: [1] },
    )
    fc.assert(
      fc.property(
        somePlaces,
        dates,
        fc.constantFrom(45, 90, 300),
        someAvailability,
        (all, from, ...rest) => {
          const [durationMinutes, availability] = rest
          const found = fairSlots({
            places: all,
            durationMinutes,
            from,
            until: from,
            stepMinutes: 60,
            availability,
            maxSlots: 100,
          })
          const starts = Array.from(
            { length: 24 },
            (_, hour) => Date.parse(from) + hour * 60 * MINUTE,
          )
          const expected = starts
            .map((start) => ({ start, end: start + durationMinutes * MINUTE }))
            .filter(({ start, end }) =>
              all.every(({ zone }) => suits(zone, start, end, availability)),
            )
            .map(({ start, end }) => {
              const costs = all.map(
                ({ zone, weight }) => [costOf(zone, start, end), weight] as const,
              )
              const total = costs.reduce((sum, [cost, weight]) => sum + cost * weight, 0)
              return { start, total, worst: Math.max(...costs.map(([cost]) => cost)) }
            })
            .sort((a, b) => a.total - b.total || a.worst - b.worst || a.start - b.start)
          expect(found.map(({ startsAt }) => Date.parse(startsAt))).toEqual(
            expected.map(({ start }) => start),
          )
          expect(found.map(({ total }) => total)).toEqual(expected.map(({ total }) => total))
        },
      ),
      { numRuns: 60 },
    )
  })
})

function suits(zone: string, start: number, end: number, availability: Availability): boolean {
  const { earliest = '00:00', latest = '24:00', excludedWeekdays = [] } = availability
  const [first, last] = [clockAt(start, zone), clockAt(end - MINUTE, zone)]
  const isFree = [first, last].every(({ date }) => {
    return !excludedWeekdays.includes(new Date(date).getUTCDay() || 7)
  })
  if (earliest === '00:00' && latest === '24:00') return isFree
  return isFree && first.date === last.date && first.time >= earliest && last.time < latest
}
