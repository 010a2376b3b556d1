import type { PublicMeeting } from '@u4ssc/client/meetings'
import { describe, expect, it } from 'vitest'
import { sixthMeeting } from '../../../test/sixth-meeting'
import { i18nFor } from '../../i18n/i18n'
import { toDeadlinesView } from './deadlines-view'

const i18n = i18nFor('en')
const now = '2021-11-25T09:00:00Z'

function show(change: Partial<PublicMeeting>, yours: string | null = 'America/Bogota') {
  return toDeadlinesView(i18n, sixthMeeting(change), { cite: () => [], yours, now })
}

const deadlines = [
  { date: '2021-12-01', what: 'Registration', time: '18:00' },
  { date: '2021-11-24', what: 'Fellowships' },
  { date: '2021-12-31', what: 'Contributions' },
]

describe('the deadlines of a meeting', () => {
  it('are in order of date, with the days left, and passed ones stay', () => {
    const { rows } = show({ deadlines })
    expect(rows.map(({ what, left }) => [what, left.words, left.tone])).toEqual([
      ['Fellowships', 'Closed', 'over'],
      ['Registration', '6 days left', 'near'],
      ['Contributions', '36 days left', 'far'],
    ])
  })

  it('name the zone of a time, and the zone in which a day ends', () => {
    const { rows } = show({ deadlines }, null)
    expect(rows.map(({ time }) => time)).toEqual([null, '18:00 (Geneva time)', null])
    const noteFor = (yours: string | null) => show({ deadlines }, yours).note
    const note = 'Unless a time is given, each deadline is the end of the day in Geneva.'
    for (const same of [null, 'Europe/Zurich', 'Europe/Paris']) expect(noteFor(same)).toBe(note)
    expect(noteFor('America/Bogota')).toBe(`${note} That is 18:00 (Bogotá time).`)
    expect(noteFor('Africa/Nairobi')).toBe(`${note} That is 02:00 (Nairobi time) the next day.`)
  })

  it.each([
    ['America/Bogota', '2021-12-01', '12:00 (Bogotá time)', '18:00 (Geneva time)'],
    ['Pacific/Auckland', '2021-12-02', '06:00 (Auckland time)', '1 Dec 2021, 18:00 (Geneva time)'],
    ['Europe/Zurich', '2021-12-01', '18:00 (Geneva time)', null],
  ])('have the time of the visitor in %s first', (yours, date, time, otherTime) => {
    expect(show({ deadlines }, yours).rows[1]).toMatchObject({ date, time, otherTime })
  })

  it('have the time of the venue first if people travel', () => {
    const { rows } = show({ mode: 'physical', deadlines }, 'Pacific/Auckland')
    expect(rows[1]).toMatchObject({
      date: '2021-12-01',
      time: '18:00 (Geneva time)',
      otherTime: '2 Dec 2021, 06:00 (Auckland time)',
    })
  })

  it('have the end of registration from the form where people register here, not from the circular', () => {
    const registration = {
      ...{ required: true, url: null, opensOn: null, capacity: null },
      closesOn: '2021-12-01',
    }
    const endOf = (formClosesAt: string | null) => {
      const registering = { registersHere: true, formClosesAt }
      const around = { cite: () => [], yours: null, now }
      const { rows } = toDeadlinesView(
        i18n,
        sixthMeeting({ deadlines: [], registration }, registering),
        around,
      )
      return rows.map(({ date, time }) => [date, time])
    }
    expect(endOf('2021-12-03T17:00:00Z')).toEqual([['2021-12-03', '18:00 (Geneva time)']])
    expect(endOf(null)).toEqual([])
  })

  it('include the end of registration and of requests for services, each day once', () => {
    const registration = {
      required: true,
      url: null,
      opensOn: null,
      closesOn: '2021-12-01',
      capacity: null,
    }
    const access = { services: [], requestBy: '2021-11-30', requestContact: null }
    const own = show({ registration, access })
    expect(own.rows.map(({ date, what }) => [date, what])).toEqual([
      ['2021-11-30', 'Request for accessibility services'],
      ['2021-12-01', 'Registration'],
    ])
    const stated = show({ registration, deadlines })
    expect(stated.rows.filter(({ date }) => date === '2021-12-01')).toHaveLength(1)
  })

  it('are for people who travel if the meeting is on site', () => {
    expect(show({ mode: 'physical' })).toMatchObject({ isTravel: true, rows: [], note: null })
    expect(show({}).isTravel).toBe(false)
  })
})
