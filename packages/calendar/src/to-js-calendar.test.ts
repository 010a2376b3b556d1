import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../domain/test/sixth-meeting'
import { toCalendar, toJsCalendar, type CalendarOptions } from './index'

const OPTIONS: CalendarOptions = { audience: 'public', sequence: 2, now: '2021-11-25T09:00:00Z' }

it('JSCalendar has the events of the calendar file, under the same identities', () => {
  const root = ICAL.Component.fromString(toCalendar(SIXTH_MEETING, OPTIONS))
  const uids = root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid)
  const events = toJsCalendar(SIXTH_MEETING, OPTIONS)
  expect(events.map(({ uid }) => uid)).toEqual(uids)
  expect(events).toMatchObject([
    {
      '@type': 'Event',
      start: '2021-12-07T10:00:00',
      timeZone: 'Europe/Zurich',
      duration: 'PT5H30M',
      status: 'confirmed',
      updated: '2021-11-25T09:00:00Z',
      locale: 'en',
    },
  ])
})

it('a range of days begins at its first midnight and includes all days', () => {
  const closed = { startTime: null, endTime: null, endDate: null }
  const days = [
    { date: '2021-12-07', ...closed },
    { date: '2021-12-08', ...closed },
    { date: '2021-12-09', ...closed },
  ]
  const range = { ...SIXTH_MEETING, schedule: { zone: 'Europe/Zurich', days } }
  expect(toJsCalendar(range, OPTIONS)).toMatchObject([
    { start: '2021-12-07T00:00:00', duration: 'P3D', showWithoutTime: true },
  ])
})

it('the duration is the elapsed time if the clocks change in between', () => {
  const days = [{ date: '2022-03-26', startTime: '22:00', endTime: '10:00', endDate: '2022-03-27' }]
  const night = { ...SIXTH_MEETING, schedule: { zone: 'Europe/Zurich', days } }
  expect(toJsCalendar(night, OPTIONS)).toMatchObject([{ duration: 'PT11H' }])
})

it('an event with an offset instead of a zone is in UTC', () => {
  const days = [{ date: '2026-12-07', startTime: '03:00', endTime: '15:30', endDate: null }]
  const schedule = { zone: '+05:30', days }
  expect(toJsCalendar({ ...SIXTH_MEETING, schedule }, OPTIONS)).toMatchObject([
    { start: '2026-12-06T21:30:00', timeZone: 'Etc/UTC', duration: 'PT12H30M' },
  ])
})
