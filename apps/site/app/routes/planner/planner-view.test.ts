import { describe, expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { sixthMeeting } from '../../../test/sixth-meeting'
import { toPlannerView } from './planner-view'

const i18n = i18nFor('en')
const { schedule } = sixthMeeting().meeting

/** The planner without a meeting. */
function plan(query: string) {
  return toPlannerView(i18n, new URLSearchParams(query), { today: '2026-12-15', yours: null })
}

/** The planner for the sixth meeting and a visitor in Bogotá. */
function planSixth(query = '') {
  const visitor = { today: '2021-11-25', yours: 'America/Bogota', schedule }
  return toPlannerView(i18n, new URLSearchParams(query), visitor)
}

describe('the planner', () => {
  it('starts with the date, duration and cities of the meeting', () => {
    const { asked, place, yours, mistakes } = planSixth()
    expect(asked).toMatchObject({ from: '2021-12-07', days: '1', minutes: '330' })
    expect(asked.places.slice(0, 2)).toEqual(['America/Bogota', 'Europe/Zurich'])
    expect({ place, yours, mistakes }).toEqual({ place: 'Geneva', yours: 'Bogotá', mistakes: [] })
  })

  it('has the announced start first, then at most five others with the difference', () => {
    const { rows } = planSixth('place=Pacific/Auckland&place=Europe/Zurich')
    expect(rows).toHaveLength(6)
    expect(rows[0]).toMatchObject({
      hours: '10:00–15:30',
      yours: '04:00–09:30',
      isAnnounced: true,
      isShown: true,
      score: '8.3',
      difference: null,
      worst: { place: 'Auckland', hours: '22:00–03:30' },
    })
    expect(rows.filter(({ isAnnounced }) => isAnnounced)).toHaveLength(1)
    expect(rows.filter(({ isBest }) => isBest)).toEqual([rows[1]])
    expect(rows[1]?.difference).toMatch(/^\(\d+(\.\d)? lower\)$/)
    expect(new Set(rows.map(({ hours }) => hours)).size).toBe(6)
  })

  it('shares the hours of all participants between the parts of the day', () => {
    for (const { shares } of planSixth().rows)
      expect(shares.day + shares.edge + shares.night).toBe(100)
  })

  it('without a meeting compares two hours today, in UTC', () => {
    const { asked, rows, place, yours } = plan('')
    expect(asked).toMatchObject({ from: '2026-12-15', days: '1', minutes: '120' })
    expect({ place, yours }).toEqual({ place: 'UTC', yours: null })
    expect(rows).toHaveLength(5)
    expect(rows.some(({ isAnnounced }) => isAnnounced)).toBe(false)
  })

  it('ranks the time first that is best for the places in the address', () => {
    const { rows } = plan('place=Europe/Zurich&place=America/Bogota&minutes=60')
    expect(rows[0]).toMatchObject({ hours: '13:00–14:00', score: '0', nightHours: '0' })
  })

  it('shows the local hours from midnight in the zone of the meeting', () => {
    const { grid } = planSixth('place=Europe/Zurich&place=America/Bogota')
    const [zurich, bogota] = grid?.rows ?? []
    expect(grid).toMatchObject({ start: '10:00', date: '7 December 2021' })
    expect(zurich?.cells.slice(0, 11).map(({ hour }) => hour)).toEqual(
      '00 01 02 03 04 05 06 07 08 09 10'.split(' '),
    )
    expect(zurich?.cells.map(({ meeting }) => meeting).slice(9, 17)).toEqual([
      null,
      'first',
      ...['in', 'in', 'in', 'in'],
      'last',
      null,
    ])
    expect(bogota).toMatchObject({ isYours: true, hours: '04:00–09:30', night: '3' })
    expect(bogota?.cells[12]).toMatchObject({ hour: '06', part: 'night' })
    expect(bogota?.cells[13]).toMatchObject({ hour: '07', part: 'edge' })
    expect(bogota?.cells[14]).toMatchObject({ hour: '08', part: 'day' })
  })

  it('shows the hours of another start if the address names it', () => {
    const other = planSixth().rows[2]?.startsAt ?? ''
    const { rows, grid } = planSixth(`start=${other}`)
    expect(rows.filter(({ isShown }) => isShown)).toEqual([rows[2]])
    expect(rows[2]?.hours.startsWith(grid?.start ?? '?')).toBe(true)
  })

  it('ignores the date and duration of the previously chosen meeting', () => {
    const query = 'meeting=u4ssc-6&of=other&from=2022-01-18&minutes=60'
    expect(planSixth(query).asked).toMatchObject({ from: '2021-12-07', minutes: '330' })
    const same = 'meeting=u4ssc-6&of=u4ssc-6&from=2022-01-18&minutes=60'
    expect(planSixth(same).asked).toMatchObject({ from: '2022-01-18', minutes: '60' })
  })

  it.each([
    ['from=tomorrow', /as a date, for example/],
    ['from=2026-02-30', /as a date, for example/],
    ['days=0', /from 1 to 14/],
    ['days=99', /from 1 to 14/],
    ['minutes=0', /from 1 to 1440/],
    ['minutes=soon', /from 1 to 1440/],
  ])('names the fault of %s', (query, words) => {
    const { mistakes, rows, grid } = plan(query)
    expect(mistakes[0]).toMatch(words)
    expect({ rows, grid }).toEqual({ rows: [], grid: null })
  })

  it('accepts no place that does not exist', () => {
    expect(plan('place=Atlantis/Capital&place=Asia/Tokyo').asked.places).toEqual(['Asia/Tokyo'])
  })

  it('prefers the place with more participants', () => {
    const places = 'place=Asia/Tokyo&people=50&place=America/New_York&people=1&minutes=60'
    const [best] = plan(places).rows
    expect(best?.worst.place).toBe('New York')
    expect(Number(best?.score)).toBeLessThan(0.1)
  })
})
