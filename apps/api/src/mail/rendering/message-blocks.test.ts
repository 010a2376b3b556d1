import type { Meeting } from '@u4ssc/domain'
import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../../../../packages/domain/test/sixth-meeting'
import { factsOf, joiningOf, travelOf } from './message-blocks'

const NOW = '2026-11-28T09:00:00.000Z'

/** Returns the lines of a reminder about the time of a meeting, in the zone of its recipient. */
function linesOf(schedule: Meeting['schedule'], zone: string | null = null): readonly string[] {
  const recipient = { email: 'name@example.org', name: null, zone, attends: true }
  const message = { kind: 'reminder', language: 'en', facts: {}, createdAt: NOW } as const
  const [block] = factsOf(message, recipient, { ...SIXTH_MEETING, schedule })
  return block?.kind === 'facts' ? block.lines : []
}

it('an email lists every sitting, also one that ends after midnight', () => {
  const days = [
    { date: '2026-12-07', startTime: '10:00', endTime: '15:30', endDate: null },
    { date: '2026-12-09', startTime: '22:00', endTime: '01:30', endDate: '2026-12-10' },
  ]
  expect(linesOf({ zone: '+05:30', days })).toEqual([
    'Date and time: Monday, 7 December 2026, 10:00–15:30',
    'Date and time: Wednesday, 9 December 2026, 22:00, to Thursday, 10 December 2026, 01:30',
    'Time zone of the meeting: UTC+05:30',
  ])
})

it('an email names the days of a range, with the times that are stated', () => {
  const days = [
    { date: '2026-12-07', startTime: '10:00', endTime: null, endDate: null },
    { date: '2026-12-08', startTime: null, endTime: null, endDate: null },
    { date: '2026-12-09', startTime: null, endTime: '15:30', endDate: null },
  ]
  expect(linesOf({ zone: 'Europe/Zurich', days })).toEqual([
    'Date and time: Monday, 7 December 2026, from 10:00',
    'Date and time: Tuesday, 8 December 2026',
    'Date and time: Wednesday, 9 December 2026, until 15:30',
    'Time zone of the meeting: Geneva (UTC+1)',
  ])
})

const ON_SITE: Meeting = {
  ...SIXTH_MEETING,
  mode: 'physical',
  venue: { name: 'Popov Room', city: 'Geneva', country: 'CH' },
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date: '2027-01-18', startTime: '09:30', endTime: '17:00', endDate: null }],
  },
  deadlines: [
    { date: '2026-12-10', what: 'Ask for your visa letter' },
    { date: '2026-11-01', what: 'Fellowship' },
    { date: '2026-12-01', what: 'Book your hotel' },
  ],
}
const NAIROBI = {
  ...{ email: 'name@example.org', name: null, zone: 'Africa/Nairobi', attends: true },
}
const CONFIRMED = { kind: 'confirmed', language: 'en', facts: {}, createdAt: NOW } as const
const lines = (meeting: Meeting, format: 'on-site' | 'online', language: 'en' | 'ar' = 'en') => {
  const [block] = factsOf({ ...CONFIRMED, language }, { ...NAIROBI, format }, meeting)
  return block?.kind === 'facts' ? block.lines : []
}

it('the confirmation of attendance on site gives the venue and its time before the recipient’s time', () => {
  expect(lines(ON_SITE, 'on-site')).toEqual([
    'Where: Popov Room, Geneva, Switzerland',
    'Date and time: Monday, 18 January 2027, 09:30–17:00',
    'Time zone of the meeting: Geneva (UTC+1)',
    'Your time zone, Nairobi (UTC+3): Monday, 18 January 2027, 11:30–19:00',
  ])
})

it('the confirmation of online attendance at a meeting in person gives only the recipient’s time', () => {
  expect(lines({ ...ON_SITE, mode: 'hybrid' }, 'online')).toEqual([
    'Date and time: Monday, 18 January 2027, 11:30–19:00',
    'Your time zone: Nairobi (UTC+3)',
  ])
  expect(lines({ ...ON_SITE, mode: 'hybrid' }, 'on-site')[0]).toMatch(/^Where/)
})

it('neighbouring days with the same times are one line in an email', () => {
  const days = ['2027-01-18', '2027-01-19', '2027-01-20'].map((date) => ({
    ...{ date, startTime: '09:30', endTime: '17:00', endDate: null },
  }))
  expect(lines({ ...ON_SITE, schedule: { zone: 'Europe/Zurich', days } }, 'on-site')[1]).toBe(
    'Date and time: Monday, 18 to Wednesday, 20 January 2027, 09:30–17:00 every day',
  )
})

it('the confirmation of attendance on site has a map and the coming deadlines, next first', () => {
  const recipient = { ...NAIROBI, format: 'on-site' } as const
  expect(travelOf(CONFIRMED, recipient, ON_SITE, NOW)).toEqual([
    {
      kind: 'link',
      text: 'Open a map',
      link: 'https://www.openstreetmap.org/search?query=Popov+Room%2C+Geneva%2C+CH',
    },
    { kind: 'words', text: 'Before you travel:' },
    {
      kind: 'list',
      items: [
        { text: 'By Tuesday, 1 December 2026, Geneva (UTC+1): Book your hotel' },
        { text: 'By Thursday, 10 December 2026, Geneva (UTC+1): Ask for your visa letter' },
      ],
    },
  ])
  expect(travelOf(CONFIRMED, { ...NAIROBI, format: 'online' }, ON_SITE, NOW)).toEqual([])
})

describe('a reminder says how to join', () => {
  const joining = { revealedMinutesBefore: 60, rooms: [] }
  const joiningAt = (kind: 'confirmed' | 'reminder', now: string, format?: 'on-site') => {
    const recipient = { ...NAIROBI, ...(format && { format }) }
    const meeting = { ...(format ? ON_SITE : SIXTH_MEETING), joining }
    return joiningOf({ ...CONFIRMED, kind }, recipient, meeting, now)
  }

  it('with the time at which the link appears, in the zone of its recipient', () => {
    expect(joiningAt('reminder', '2021-12-06T09:00:00Z')).toEqual([
      {
        kind: 'words',
        text: 'Your joining link will appear on your registration page on Tuesday, 7 December 2021, 11:00, Nairobi (UTC+3).',
      },
    ])
  })

  it('in its button only, as soon as the link works; a confirmation names the page', () => {
    const open = '2021-12-07T08:00:00Z'
    expect(joiningAt('reminder', open)).toEqual([])
    expect(joiningAt('confirmed', open)).toEqual([
      { kind: 'words', text: 'Your registration page shows how to join.' },
    ])
  })

  it('not to people who attend on site', () => {
    expect(joiningAt('reminder', NOW, 'on-site')).toEqual([])
  })
})

it('an email about a cancellation says so before the time and place', () => {
  const message = { ...CONFIRMED, kind: 'cancelled' } as const
  const [block] = factsOf(message, NAIROBI, { ...ON_SITE, status: 'cancelled' })
  expect(block?.kind === 'facts' ? block.lines[0] : '').toBe('Cancelled')
})

it('the deadline of an email names its zone', () => {
  const message = { kind: 'offered', language: 'en', createdAt: NOW } as const
  const facts = { until: '2026-12-05T22:59:00Z' }
  const recipient = { ...NAIROBI, zone: 'America/Bogota' }
  const [block] = factsOf({ ...message, facts }, recipient, undefined)
  expect(block?.kind === 'facts' ? block.lines[0] : '').toBe(
    'Deadline: Saturday, 5 December 2026, 17:59, Bogotá (UTC−5)',
  )
})
