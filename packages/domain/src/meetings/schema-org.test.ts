import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetings } from '../../test/generated-meetings'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import { instantOf } from '../timezones/index'
import type { Meeting } from './meeting'
import type { Session } from './programme'
import { toSchemaOrg } from './schema-org'

const PANEL: Session = {
  id: 's1',
  title: 'Panel',
  kind: 'panel',
  date: '2021-12-07',
  startTime: '10:30',
  endTime: '12:00',
  room: 'Popov Room',
  speakers: [],
  documents: [],
}
const HYBRID: Meeting = {
  ...SIXTH_MEETING,
  mode: 'hybrid',
  venue: { name: 'ITU Headquarters', city: 'Geneva', country: 'CH' },
  website: 'https://example.org/u4ssc-6',
  organizers: ['ITU'],
  programme: [PANEL, { ...PANEL, id: 's2', kind: 'break' }],
}

describe('toSchemaOrg', () => {
  it('describes a hybrid meeting with place, page and sessions, without breaks', () => {
    const address = {
      '@type': 'PostalAddress',
      addressLocality: 'Geneva',
      addressCountry: 'CH',
    }
    const online = { '@type': 'VirtualLocation', url: 'https://example.org/u4ssc-6' }
    const standing = {
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    }
    expect(toSchemaOrg(HYBRID)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      identifier: 'u4ssc-6',
      name: SIXTH_MEETING.title,
      url: 'https://example.org/u4ssc-6',
      startDate: '2021-12-07T10:00:00+01:00',
      endDate: '2021-12-07T15:30:00+01:00',
      ...standing,
      location: [{ '@type': 'Place', name: 'ITU Headquarters', address }, online],
      organizer: [{ '@type': 'Organization', name: 'ITU' }],
      inLanguage: ['en'],
      isAccessibleForFree: true,
      superEvent: { '@type': 'EventSeries', name: 'U4SSC' },
      subEvent: [
        {
          '@type': 'Event',
          identifier: 's1',
          name: 'Panel',
          startDate: '2021-12-07T10:30:00+01:00',
          endDate: '2021-12-07T12:00:00+01:00',
          ...standing,
          location: [{ '@type': 'Place', name: 'Popov Room, ITU Headquarters', address }, online],
        },
      ],
    })
  })

  it('describes each of several sittings with its end date', () => {
    const days = [
      { date: '2026-12-07', startTime: '10:00', endTime: '15:30', endDate: null },
      { date: '2026-12-09', startTime: '22:00', endTime: '01:30', endDate: '2026-12-10' },
    ]
    const schedule = { zone: '+05:30', days }
    const { startDate, endDate, subEvent } = toSchemaOrg({ ...SIXTH_MEETING, schedule })
    expect([startDate, endDate]).toEqual(['2026-12-07T10:00:00+05:30', '2026-12-10T01:30:00+05:30'])
    expect(subEvent).toMatchObject([
      { startDate: '2026-12-07T10:00:00+05:30', endDate: '2026-12-07T15:30:00+05:30' },
      { startDate: '2026-12-09T22:00:00+05:30', endDate: '2026-12-10T01:30:00+05:30' },
    ])
  })

  it('contains no joining details', () => {
    const rooms = [
      { label: 'Secret', url: 'https://join.example/8', passcode: '4711', telephones: ['+41'] },
    ]
    fc.assert(
      fc.property(meetings, (meeting) => {
        const open = { ...meeting, joining: { revealedMinutesBefore: 60, rooms } }
        const closed = { ...meeting, joining: null }
        expect(toSchemaOrg(open)).toEqual(toSchemaOrg(closed))
      }),
    )
  })

  it('writes start times with the offset of the zone, in a form that Date.parse reads', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const { zone, days } = meeting.schedule
        const [first] = days
        const { startDate } = toSchemaOrg(meeting)
        if (!first) expect(startDate).toBeUndefined()
        else if (zone === null || first.startTime === null) expect(startDate).toBe(first.date)
        else {
          const instant = instantOf(first.date, first.startTime, zone)
          expect(Date.parse(startDate ?? '')).toBe(Date.parse(instant))
        }
      }),
    )
  })

  it('gives the page of an online meeting as its place, and no place without a page', () => {
    const page = 'https://example.org/here'
    expect(toSchemaOrg(SIXTH_MEETING, page).location).toEqual({
      '@type': 'VirtualLocation',
      url: page,
    })
    expect(toSchemaOrg(SIXTH_MEETING)).not.toHaveProperty('location')
  })

  it.each([
    ['postponed', 'https://schema.org/EventPostponed'],
    ['cancelled', 'https://schema.org/EventCancelled'],
  ] as const)('gives a %s meeting and its sessions the status %s', (status, eventStatus) => {
    const { subEvent = [], ...event } = toSchemaOrg({ ...HYBRID, status })
    expect([event, ...subEvent].map((each) => each.eventStatus)).toEqual([eventStatus, eventStatus])
  })

  it.each([
    ['open', 'InStock', 'availabilityEnds'],
    ['waiting-list', 'SoldOut', 'availabilityEnds'],
  ] as const)('offers registration while its status is %s', (kind, availability, until) => {
    const status = { kind, closesAt: '2021-12-01T12:00:00Z' }
    expect(toSchemaOrg(HYBRID, null, status).offers).toEqual({
      '@type': 'Offer',
      url: 'https://example.org/u4ssc-6',
      availability: `https://schema.org/${availability}`,
      price: 0,
      [until]: '2021-12-01T12:00:00Z',
    })
  })

  it('states the earlier start of a moved meeting, unless it is postponed or cancelled', () => {
    const [day] = HYBRID.schedule.days
    if (!day) throw new Error('No day')
    const first = { ...HYBRID.schedule, days: [{ ...day, date: '2021-11-30' }] }
    expect(toSchemaOrg(HYBRID, null, null, first)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2021-11-30T10:00:00+01:00',
      startDate: '2021-12-07T10:00:00+01:00',
    })
    for (const [meeting, earlier] of [
      [HYBRID, HYBRID.schedule],
      [{ ...HYBRID, status: 'cancelled' }, first],
    ] as const)
      expect(toSchemaOrg(meeting, null, null, earlier)).not.toHaveProperty('previousStartDate')
  })

  it('says when registration opens, and offers none once it is closed', () => {
    const opensAt = '2021-12-01T12:00:00Z'
    const before = { kind: 'not-open', opensAt, opensOn: '2021-12-01' } as const
    const { offers } = toSchemaOrg({ ...HYBRID, fee: 'paid' }, null, before)
    expect(offers).toMatchObject({ validFrom: opensAt, availabilityStarts: opensAt })
    expect(offers).not.toHaveProperty('price')
    for (const kind of ['by-invitation', 'in-session', 'over', 'cancelled'] as const)
      expect(toSchemaOrg(HYBRID, null, { kind })).not.toHaveProperty('offers')
  })
})

it('the structured data of a meeting gives the summary as the description, and the image', () => {
  const image = { url: 'https://example.org/geneva.jpg', alternativeText: 'Geneva' }
  const event = toSchemaOrg({ ...SIXTH_MEETING, summary: 'Cities share results.', image })
  expect(event).toMatchObject({ description: 'Cities share results.', image: image.url })
})
