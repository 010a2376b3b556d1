import { describe, expect, it } from 'vitest'
import { sixthMeetingSummary } from '../../../test/sixth-meeting'
import { toHomeView } from './home-view'
import { i18nFor } from '../../i18n/i18n'

const i18n = i18nFor('en')

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
    const { next } = toHomeView(i18n, { meetings, circulars: [] }, BEFORE)
    expect(next?.row).toMatchObject({
      slug: 'u4ssc-6',
      phase: { registration: 'open', countdown: 'in 12 days' },
    })
    expect(next?.action?.href).toBe('/en/meetings/u4ssc-6/register')
    const here = sixthMeetingSummary({}, { ...open, registersHere: true })
    const view = toHomeView(i18n, { meetings: [here], circulars: [] }, BEFORE)
    expect(view.next?.action?.href).toBe('/en/meetings/u4ssc-6/register')
  })

  it.each(['closed', 'by-invitation', 'postponed'] as const)(
    'asks nobody to register while the status is %s',
    (kind) => {
      const registrationStatus = kind === 'closed' ? { kind, closedAt: null } : { kind }
      const meetings = [sixthMeetingSummary({}, { registersHere: true, registrationStatus })]
      expect(toHomeView(i18n, { meetings, circulars: [] }, BEFORE).next?.action).toBeNull()
    },
  )

  it('joins directly only for a person remembered on this device', () => {
    const registrationStatus = { kind: 'in-session' } as const
    const meetings = [sixthMeetingSummary({}, { registersHere: true, registrationStatus })]
    const actionFor = (remembered: ReadonlySet<string>) =>
      toHomeView(i18n, { meetings, circulars: [] }, { ...BEFORE, remembered }).next?.action
    expect(actionFor(new Set(['u4ssc-6']))).toEqual({
      words: 'Join now',
      href: '/en/registration/join?meeting=u4ssc-6',
    })
    expect(actionFor(new Set())).toEqual({
      words: 'How to join',
      href: '/en/meetings/u4ssc-6#join',
    })
  })

  it('after it, says that no meeting is convened and shows the last', () => {
    const view = toHomeView(i18n, { meetings: [sixthMeetingSummary()], circulars: [] }, TODAY)
    expect(view.next).toBeNull()
    expect(view.last).toMatchObject({ slug: 'u4ssc-6', phase: { phase: 'ended' } })
  })

  it('of several to come shows the nearest, of several past the latest', () => {
    const meetings = [
      heldOn('later', '2027-05-01'),
      heldOn('past', '2026-01-01'),
      heldOn('nearest', '2027-01-01'),
      heldOn('long-past', '2025-01-01'),
    ]
    const view = toHomeView(i18n, { meetings, circulars: [] }, TODAY)
    expect(view.next?.row.slug).toBe('nearest')
    expect(view.last?.slug).toBe('past')
  })

  it('a cancelled meeting is not the next one', () => {
    const cancelled = { ...heldOn('off', '2027-01-01') }
    const meetings = [
      { ...cancelled, meeting: { ...cancelled.meeting, status: 'cancelled' as const } },
    ]
    expect(toHomeView(i18n, { meetings, circulars: [] }, TODAY).next).toBeNull()
  })

  it('a meeting whose date could not be read is not called the next one', () => {
    const undated = sixthMeetingSummary({ schedule: { zone: null, days: [] } })
    const view = toHomeView(i18n, { meetings: [undated], circulars: [] }, TODAY)
    expect(view.next).toBeNull()
    expect([...view.upcoming, ...view.past]).toHaveLength(1)
  })

  it('has the meetings after the next one in order, and ended ones apart, latest first', () => {
    const meetings = ['2027-03-01', '2020-01-01', '2027-01-01', '2021-01-01', '2027-02-01'].map(
      (date) => heldOn(date, date),
    )
    const { next, upcoming, past } = toHomeView(i18n, { meetings, circulars: [] }, TODAY)
    expect(next?.row.slug).toBe('2027-01-01')
    expect(upcoming.map(({ slug }) => slug)).toEqual(['2027-02-01', '2027-03-01'])
    expect(past.map(({ slug }) => slug)).toEqual(['2021-01-01', '2020-01-01'])
  })

  it('with nothing published is whole all the same', () => {
    const view = toHomeView(i18n, { meetings: [], circulars: [] }, TODAY)
    expect(view).toEqual({
      ...{ next: null, last: null, upcoming: [], past: [] },
      ...{ circulars: [], published: [] },
    })
  })

  it('lists what was lately published, newest first, each with where it leads', () => {
    const { published } = toHomeView(
      i18n,
      { meetings: [sixthMeetingSummary()], circulars: [] },
      BEFORE,
    )
    expect(published.map(({ on, href }) => [on.slice(0, 10), href])).toEqual([
      ['2021-10-14', '/en/meetings/u4ssc-6'],
      ['2021-10-13', '/en/circulars/tsb-circular-352-2021-10-13'],
    ])
  })
})
