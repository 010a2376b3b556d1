import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetings } from '../../test/generated-meetings'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import { compareMeetings } from './changes/compare-meetings'
import { addDays } from '../calendar-date'
import { daysMoved, listUnmovedDeadlines, moveDay, moveProgramme } from './move-days'
import type { Session } from './programme'

const OPENING: Session = {
  ...{ id: 's1', title: 'Opening', kind: 'opening', date: '2021-12-07', room: 'Room A' },
  ...{ startTime: '10:00', endTime: '10:30', speakers: [], documents: [] },
}
const CLOSING: Session = { ...OPENING, id: 's2', title: 'Closing', date: '2021-12-08' }
const day = (date: string) => ({ date })
const FROM = [day('2021-12-07'), day('2021-12-08')]

const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const days = fc.uniqueArray(dates, { minLength: 1, maxLength: 4 }).map((all) => all.sort().map(day))

describe('moveProgramme', () => {
  it('moves each session to the same day of the new days, also over a weekend', () => {
    const to = [day('2021-12-10'), day('2021-12-13')]
    expect(moveProgramme([OPENING, CLOSING], FROM, to).map(({ date }) => date)).toEqual([
      '2021-12-10',
      '2021-12-13',
    ])
  })

  it('moves a session without such a day as far as the first day moves', () => {
    const to = [day('2021-12-14')]
    expect(moveProgramme([CLOSING], FROM, to)[0]?.date).toBe('2021-12-15')
    const between = { ...OPENING, date: '2021-12-06' }
    expect(moveProgramme([between], FROM, to)[0]?.date).toBe('2021-12-13')
  })

  it('changes nothing but dates, keeps the order, and can be undone', () => {
    fc.assert(
      fc.property(meetings, days, ({ programme, schedule }, to) => {
        const from = schedule.days
        const moved = moveProgramme(programme, from, to)
        expect(moved.map((session) => ({ ...session, date: '' }))).toEqual(
          programme.map((session) => ({ ...session, date: '' })),
        )
        expect(moveProgramme(programme, from, from)).toEqual(programme)
        if (from.length !== to.length) return
        const own = programme.filter(({ date }) => from.some((one) => one.date === date))
        const there = moveProgramme(own, from, to)
        expect(there.every(({ date }) => to.some((one) => one.date === date))).toBe(true)
        expect(moveProgramme(there, to, from)).toEqual(own)
      }),
    )
  })

  it('is described as moved sessions, never as removed and added', () => {
    fc.assert(
      fc.property(meetings, days, (meeting, to) => {
        const programme = moveProgramme(meeting.programme, meeting.schedule.days, to)
        const kinds = compareMeetings(meeting, { ...meeting, programme }).map(({ kind }) => kind)
        expect(kinds).not.toContain('added')
        expect(kinds).not.toContain('removed')
      }),
    )
  })

  it('names the argument that is not a date', () => {
    expect(() => moveProgramme([], [day('7 December')], [])).toThrow(
      /from\[0\]\.date must be a cal/,
    )
    expect(() => moveDay([], '2021-12-07', '2021-02-30')).toThrow(/to must be a calendar date/)
  })
})

it('moveDay moves the sessions of that day alone', () => {
  const [opening, closing] = moveDay([OPENING, CLOSING], '2021-12-07', '2021-12-09')
  expect([opening?.date, closing?.date]).toEqual(['2021-12-09', '2021-12-08'])
})

describe('listUnmovedDeadlines', () => {
  const zone = 'Europe/Zurich'
  const sitting = (date: string) => ({ date, startTime: null, endTime: null, endDate: null })
  const before = {
    ...SIXTH_MEETING,
    schedule: { zone, days: [sitting('2021-12-07')] },
    deadlines: [
      { date: '2021-11-20', what: 'Contributions' },
      { date: '2021-12-01', what: 'Registration' },
    ],
    registration: { ...SIXTH_MEETING.registration, opensOn: '2021-11-01', closesOn: '2021-12-06' },
  }
  const access = { services: [], requestBy: '2021-11-26', requestContact: null }
  const moved = { ...before, schedule: { zone, days: [sitting('2021-12-14')] } }

  it('lists deadlines that are not past, with the date that keeps their distance to the meeting', () => {
    expect(listUnmovedDeadlines(before, moved, '2021-11-25')).toEqual([
      {
        pointer: '/deadlines/1/date',
        what: 'Registration',
        before: '2021-12-01',
        after: '2021-12-08',
      },
      { pointer: '/registration/closesOn', what: null, before: '2021-12-06', after: '2021-12-13' },
    ])
  })

  it('lists the last day to request accessibility services', () => {
    const days = listUnmovedDeadlines({ ...before, access }, { ...moved, access }, '2021-11-25')
    expect(days.at(-1)).toEqual({
      pointer: '/access/requestBy',
      what: null,
      before: '2021-11-26',
      after: '2021-12-03',
    })
  })

  it('leaves out deadlines that changed with the meeting, and all deadlines if the first day stays', () => {
    const deadlines = [{ date: '2021-12-09', what: 'Registration' }]
    const registration = { ...before.registration, closesOn: '2021-12-12' }
    expect(
      listUnmovedDeadlines(before, { ...moved, deadlines, registration }, '2021-11-25'),
    ).toEqual([])
    expect(listUnmovedDeadlines(before, before, '2021-11-25')).toEqual([])
  })
})

it('days are counted and added across months and years, both ways', () => {
  expect(daysMoved(FROM, [day('2022-01-07')])).toBe(31)
  expect(daysMoved([], FROM)).toBe(0)
  fc.assert(
    fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
      expect(daysMoved([day(date)], [day(addDays(date, count))])).toBe(count)
    }),
  )
})
