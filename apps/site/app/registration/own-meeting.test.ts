import { expect, it } from 'vitest'
import { meetingWithProgramme } from '../../test/meeting-with-programme'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toOwnMeeting } from './own-meeting'

const zone = 'America/Bogota'
const meetingAt = (now: string) =>
  toOwnMeeting(i18nFor('en'), sixthMeeting(), { zone, now, calendar: null, format: 'online' })

it.each([
  ['2021-11-25T09:00:00Z', 'in 12 days'],
  ['2021-11-25T22:30:00Z', 'in 12 days'],
  ['2021-11-25T23:30:00Z', 'in 11 days'],
  ['2021-12-06T08:30:00Z', 'tomorrow'],
  ['2021-12-06T10:30:00Z', 'in 22 hours'],
  ['2021-12-07T06:30:00Z', 'in 2 hours'],
  ['2021-12-07T08:35:30Z', 'in 24 minutes'],
  ['2021-12-07T09:00:00Z', null],
])('at %s the meeting starts %s', (now, words) => {
  expect(meetingAt(now).startsIn).toBe(words)
})

it('the words of a meeting are requested again when they change', () => {
  expect(meetingAt('2021-12-07T08:35:30Z').changesInSeconds).toBe(31)
  expect(meetingAt('2021-12-07T10:00:00Z').changesInSeconds).toBeNull()
})

it('sessions have the times of the visitor, and the language of a title that is not translated', () => {
  const now = '2021-11-25T09:00:00Z'
  const own = toOwnMeeting(i18nFor('fr'), meetingWithProgramme(), {
    zone,
    now,
    calendar: null,
    format: 'online',
  })
  const [opening] = own.sessions.days[0]?.sessions ?? []
  expect(opening).toMatchObject({ startTime: '04:00', endTime: '04:30', language: 'en' })
  expect(own.sessions.clock?.zone).toBe(zone)
  expect(own.programme).toBe('/fr/meetings/u4ssc-6/programme')
})

it('sessions have the times of the venue for a person who attends on site', () => {
  const own = toOwnMeeting(
    i18nFor('en'),
    { ...meetingWithProgramme(), meeting: { ...meetingWithProgramme().meeting, mode: 'physical' } },
    { zone, now: '2021-11-25T09:00:00Z', calendar: null, format: 'on-site' },
  )
  expect(own.sessions.days[0]?.sessions[0]).toMatchObject({ startTime: '10:00' })
})

it('times in the zone of the visitor come first', () => {
  expect(meetingAt('2021-11-25T09:00:00Z').when.places[0]?.hours.start?.time).toBe('04:00')
})

it('on site, the venue and its time come first, with the coming deadlines in order of date', () => {
  const published = sixthMeeting({
    mode: 'hybrid',
    venue: { name: 'Popov Room', city: 'Geneva', country: 'CH' },
    deadlines: [
      { date: '2021-11-30', what: 'Ask for your visa letter' },
      { date: '2021-11-01', what: 'Fellowship' },
      { date: '2021-11-28', what: 'Book your hotel' },
    ],
  })
  const now = '2021-11-25T09:00:00Z'
  const visitor = { zone, now, calendar: null }
  const own = toOwnMeeting(i18nFor('en'), published, { ...visitor, format: 'on-site' })
  expect(own.venue?.words).toContain('Popov Room')
  expect(own.venue?.map).toMatch(/^https:\/\/www\.openstreetmap\.org/)
  expect(own.when.places.map((place) => place.zone)).toEqual(['Europe/Zurich', zone, 'UTC'])
  expect(own.when.home?.hours.start?.time).toBe('04:00')
  expect(own.travel?.deadlines).toEqual([
    'By 28 November 2021, end of the day (Geneva time): Book your hotel',
    'By 30 November 2021, end of the day (Geneva time): Ask for your visa letter',
  ])
  const online = toOwnMeeting(i18nFor('en'), published, { ...visitor, format: 'online' })
  expect(online).toMatchObject({ venue: null, travel: null, when: { home: null } })
  expect(online.when.places[0]?.zone).toBe(zone)
})
