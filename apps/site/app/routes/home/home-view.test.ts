import { ReleaseComparisonSchema } from '@u4ssc/client/meetings'
import { compareMeetings } from '@u4ssc/domain/meetings'
import { describe, expect, it } from 'vitest'
import { sixthMeeting, sixthMeetingSummary } from '../../../test/sixth-meeting'
import { toHomeView } from './home-view'
import { i18nFor } from '../../i18n/i18n'

const i18n = i18nFor('en')
const asJson = ReleaseComparisonSchema.shape.changes

/** The view of meetings without circulars and updates. */
const shown = (
  meetings: Parameters<typeof toHomeView>[1]['meetings'],
  visitor: Parameters<typeof toHomeView>[2],
) => toHomeView(i18n, { meetings, circulars: [], next: null }, visitor)

const BEFORE = { yours: null, now: '2021-11-25T09:00:00Z' }
const TODAY = { yours: null, now: '2026-11-24T12:00:00Z' }

function heldOn(slug: string, date: string) {
  const schedule = {
    zone: 'Europe/Zurich',
    days: [{ date, startTime: '10:00', endTime: '15:30', endDate: null }],
  }
  return { ...sixthMeetingSummary({ schedule }), slug }
}

describe('home', () => {
  it('before the sixth meeting leads to it, with registration open', () => {
    const open = {
      registrationStatus: { kind: 'open', closesAt: null },
      registersHere: true,
    } as const
    const meetings = [sixthMeetingSummary({}, open)]
    const { next } = shown(meetings, BEFORE)
    expect(next?.row).toMatchObject({
      slug: 'u4ssc-6',
      phase: { registration: 'open', countdown: 'in 12 days' },
    })
    expect(next?.action?.href).toBe('/en/meetings/u4ssc-6/register')
    const here = sixthMeetingSummary({}, { ...open, registersHere: true })
    const view = shown([here], BEFORE)
    expect(view.next?.action?.href).toBe('/en/meetings/u4ssc-6/register')
  })

  it.each(['closed', 'by-invitation', 'postponed'] as const)(
    'does not offer registration while the status is %s',
    (kind) => {
      const registrationStatus = kind === 'closed' ? { kind, closedAt: null } : { kind }
      const meetings = [sixthMeetingSummary({}, { registersHere: true, registrationStatus })]
      expect(shown(meetings, BEFORE).next?.action).toBeNull()
    },
  )

  it('joins directly only for a person remembered on this device', () => {
    const registrationStatus = { kind: 'in-session' } as const
    const meetings = [sixthMeetingSummary({}, { registersHere: true, registrationStatus })]
    const actionFor = (remembered: ReadonlySet<string>) =>
      shown(meetings, { ...BEFORE, remembered }).next?.action
    expect(actionFor(new Set(['u4ssc-6']))).toEqual({
      words: 'Join now',
      href: '/en/registration/join?meeting=u4ssc-6',
    })
    expect(actionFor(new Set())).toEqual({
      words: 'How to join',
      href: '/en/meetings/u4ssc-6#join',
    })
  })

  it('after the sixth meeting says that no meeting is convened and shows the last one', () => {
    const view = shown([sixthMeetingSummary()], TODAY)
    expect(view.next).toBeNull()
    expect(view.last).toMatchObject({ slug: 'u4ssc-6', phase: { phase: 'ended' } })
    expect(view.past).toEqual([])
  })

  it('with several upcoming meetings shows the nearest, and with several past meetings the latest', () => {
    const meetings = [
      heldOn('later', '2027-05-01'),
      heldOn('past', '2026-01-01'),
      heldOn('nearest', '2027-01-01'),
      heldOn('long-past', '2025-01-01'),
    ]
    const view = shown(meetings, TODAY)
    expect(view.next?.row.slug).toBe('nearest')
    expect(view.past[0]?.slug).toBe('past')
  })

  it('has clocks for the start of the next meeting only until it starts', () => {
    const meeting = sixthMeetingSummary()
    const clocksAt = (now: string) => shown([meeting], { yours: null, now }).clocks !== null
    expect([clocksAt('2021-12-07T08:59:00Z'), clocksAt('2021-12-07T09:01:00Z')]).toEqual([
      true,
      false,
    ])
  })

  it('a cancelled meeting is not the next one', () => {
    const cancelled = { ...heldOn('off', '2027-01-01') }
    const meetings = [
      { ...cancelled, meeting: { ...cancelled.meeting, status: 'cancelled' as const } },
    ]
    expect(shown(meetings, TODAY).next).toBeNull()
  })

  it('a meeting whose date could not be read is not called the next one', () => {
    const undated = sixthMeetingSummary({ schedule: { zone: null, days: [] } })
    const view = shown([undated], TODAY)
    expect(view.next).toBeNull()
    expect([...view.upcoming, ...view.past]).toHaveLength(1)
  })

  it('has the meetings after the next one in order, and ended ones apart, latest first', () => {
    const meetings = ['2027-03-01', '2020-01-01', '2027-01-01', '2021-01-01', '2027-02-01'].map(
      (date) => heldOn(date, date),
    )
    const { next, upcoming, past } = shown(meetings, TODAY)
    expect(next?.row.slug).toBe('2027-01-01')
    expect(upcoming.map(({ slug }) => slug)).toEqual(['2027-02-01', '2027-03-01'])
    expect(past.map(({ slug }) => slug)).toEqual(['2021-01-01', '2020-01-01'])
  })

  it('without published meetings is complete', () => {
    const view = shown([], TODAY)
    expect(view).toMatchObject({ next: null, last: null, upcoming: [], past: [], updates: [] })
    expect(view.about).toContain('started in 2016 by ITU and UNECE')
  })

  it('without updates of the next meeting lists what was published, newest first', () => {
    const { updates } = shown([sixthMeetingSummary()], BEFORE)
    expect(updates.map(({ on, href }) => [on.slice(0, 10), href])).toEqual([
      ['2021-10-14', '/en/meetings/u4ssc-6'],
      ['2021-10-13', '/en/circulars/tsb-circular-352-2021-10-13'],
    ])
  })

  it('lists the updates of the next meeting before others', () => {
    const on = '2021-11-01T08:00:00Z'
    const { meeting } = sixthMeeting()
    const before = { ...meeting, joining: null }
    const changes = compareMeetings(before, { ...before, languages: ['en', 'fr'] })
    const releases = [{ number: 2, publishedAt: on, changes: asJson.parse(changes) }]
    const meetings = [sixthMeetingSummary(), heldOn('later', '2022-06-01')]
    const next = { published: sixthMeeting(), releases }
    const { updates } = toHomeView(i18n, { meetings, circulars: [], next }, BEFORE)
    expect(updates[0]).toMatchObject({ on, href: '/en/meetings/u4ssc-6/updates' })
    expect(updates[0]?.words).toContain('French')
    expect(updates.slice(1).map(({ href }) => href)).toContain('/en/meetings/later')
  })

  it.each([
    ['postponed', 'Meeting postponed: Later'],
    ['cancelled', 'Meeting cancelled: Later'],
    ['convened', 'Meeting page updated: Later'],
  ] as const)('says in its updates that a meeting is %s', (status, words) => {
    const later = sixthMeetingSummary({ shortTitle: 'Later', status })
    const updated = { ...later, release: { ...later.release, number: 2 } }
    const { updates } = shown([updated], BEFORE)
    expect(updates[0]?.words).toBe(words)
  })

  it('never lists an update that is dated after today', () => {
    const future = { ...sixthMeetingSummary(), slug: 'future' }
    const letter = future.letter && { ...future.letter, issuedOn: '2022-05-20' }
    const { updates } = shown([{ ...future, letter }], BEFORE)
    expect(updates.map(({ on }) => on.slice(0, 10))).toEqual(['2021-10-14'])
  })
})
