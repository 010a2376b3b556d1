import { describe, expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { sixthMeeting } from '../../../test/sixth-meeting'
import { toPlannerView } from './planner-view'

const i18n = i18nFor('en')

function plan(query: string) {
  return toPlannerView(i18n, new URLSearchParams(query), { today: '2026-12-15', yours: null })
}

describe('the planner', () => {
  it('starts from today with places around the world', () => {
    const { asked, slots, heat, mistakes } = plan('')
    expect(asked).toMatchObject({ from: '2026-12-15', days: '1', minutes: '120' })
    expect(mistakes).toEqual([])
    expect(slots).toHaveLength(10)
    expect(heat).toHaveLength(asked.places.length)
  })

  it('ranks the hour that asks least of the places in the address', () => {
    const { slots } = plan('place=Europe/Zurich&place=America/Bogota&minutes=60')
    expect(slots[0]?.starts).toBe('Tuesday, 15 December 2026, 13:00')
    expect(slots[0]?.places.map(({ asks }) => asks)).toEqual([
      'Within working hours',
      'Within working hours',
    ])
  })

  it('outlines the best hours, and says of each hour how it feels there', () => {
    const [zurich, bogota] = plan('place=Europe/Zurich&place=America/Bogota&minutes=60').heat
    expect(zurich?.hours.flatMap(({ isPicked }, utc) => (isPicked ? [utc] : []))).toEqual([13])
    expect(zurich?.hours[13]).toMatchObject({ hour: '14', part: 'day' })
    expect(bogota?.hours[12]).toMatchObject({ hour: '07', part: 'edge' })
    expect(bogota?.hours[5]).toMatchObject({ hour: '00', part: 'night' })
    expect(bogota?.hours[11]).toMatchObject({ hour: '06', part: 'night' })
    expect(bogota?.hours[2]).toMatchObject({ hour: '21', part: 'edge' })
    expect(bogota?.hours[3]).toMatchObject({ hour: '22', part: 'night' })
  })

  it.each([
    ['from=tomorrow', /as a date, for example/],
    ['from=2026-02-30', /as a date, for example/],
    ['days=0', /from 1 to 14/],
    ['days=99', /from 1 to 14/],
    ['minutes=0', /from 1 to 1440/],
    ['minutes=soon', /from 1 to 1440/],
  ])('says what is wrong with %s', (query, words) => {
    const { mistakes, slots } = plan(query)
    expect(mistakes[0]).toMatch(words)
    expect(slots).toEqual([])
  })

  it('takes no place that does not exist', () => {
    expect(plan('place=Atlantis/Capital&place=Asia/Tokyo').asked.places).toEqual(['Asia/Tokyo'])
  })

  it('prefers the place with more participants', () => {
    const places = 'place=Asia/Tokyo&people=50&place=America/New_York&people=1&minutes=60'
    const [best] = plan(places).slots
    expect(best?.places[0]?.asks).toBe('Within working hours')
    expect(best?.worst).toBe('New York')
    expect(best?.score).toBeLessThan(0.1)
  })

  it('shows the meeting as convened, with its date and duration in the form', () => {
    const { meeting } = sixthMeeting()
    const search = new URLSearchParams('place=Pacific/Auckland&place=Europe/Zurich')
    const view = toPlannerView(i18n, search, {
      today: '2021-11-25',
      yours: null,
      schedule: meeting.schedule,
    })
    expect(view.asked).toMatchObject({ from: '2021-12-07', minutes: '330' })
    expect(view.convened).toMatchObject({
      starts: 'Tuesday, 7 December 2021, 09:00',
      worst: 'Auckland',
      score: 8.3,
    })
  })
})
