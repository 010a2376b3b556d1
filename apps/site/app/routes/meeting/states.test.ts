import type { PublicMeeting } from '@u4ssc/client/meetings'
import { registrationStatus } from '@u4ssc/domain/meetings'
import type { RegistrationStatus } from '@u4ssc/domain/meetings'
import { expect, it } from 'vitest'
import { sixthMeeting, sixthMeetingSummary } from '../../../test/sixth-meeting'
import { i18nFor } from '../../i18n/i18n'
import { toMeetingView } from './meeting-view'
import { neighboursOf } from '../../catalogue/neighbours'

const i18n = i18nFor('en')
const zone = 'Europe/Zurich'
const TWO_DAYS = {
  zone,
  days: [
    { date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null },
    { date: '2021-12-08', startTime: '10:00', endTime: '12:00', endDate: null },
  ],
}
const registration = {
  required: true,
  url: null,
  opensOn: '2021-11-01',
  closesOn: '2021-12-01',
  capacity: null,
}

const show = (
  change: Partial<PublicMeeting>,
  now: string,
  first: PublicMeeting['schedule'] | null = null,
) => {
  const status = registrationStatus(sixthMeeting(change).meeting, null, now)
  const published = sixthMeeting(change, { registrationStatus: status })
  return toMeetingView(i18n, published, { yours: null, now, first })
}

/** The page of a meeting with registration on this site. */
const showHere = (
  registrationStatus: RegistrationStatus,
  {
    joinableFrom = null,
    now = '2021-11-20T09:00:00Z',
  }: { joinableFrom?: string | null; now?: string } = {},
) =>
  toMeetingView(i18n, sixthMeeting({}, { registersHere: true, registrationStatus, joinableFrom }), {
    yours: 'America/Bogota',
    now,
    first: null,
  }).registration

it.each([
  ['before registration opens', '2021-10-20T09:00:00Z', 'upcoming', 'not-open'],
  ['while one registers elsewhere', '2021-11-20T09:00:00Z', 'upcoming', 'elsewhere'],
  ['once registration is closed', '2021-12-03T09:00:00Z', 'upcoming', 'closed'],
  ['while it sits', '2021-12-07T10:00:00Z', 'in-session', 'in-session'],
  ['between sittings', '2021-12-07T20:00:00Z', 'between-sittings', 'between-sittings'],
  ['once it is over', '2021-12-08T12:00:00Z', 'ended', 'over'],
] as const)(
  '%s the page says so, and asks to register only while one can',
  (_, now, phase, status) => {
    const view = show({ schedule: TWO_DAYS, registration }, now)
    expect(view.phase).toMatchObject({ phase, registration: status })
    expect(view.phase.words).not.toBe('')
    expect(view.registration.action !== null).toBe(status === 'elsewhere')
    expect(view.terms.some((term) => term.words === 'Registration is required.')).toBe(
      phase === 'upcoming',
    )
  },
)

it('a Register button leads to the form, with the closing time in the visitor’s zone', () => {
  const open = showHere({ kind: 'open', closesAt: '2021-12-01T12:00:00Z' })
  expect(open.action).toEqual({ words: 'Register', href: '/en/meetings/u4ssc-6/register' })
  expect(open.note).toBe('Registration closes on 1 December 2021, 07:00 (Bogotá time).')
})

it('a meeting whose places are all taken leads to its waiting list', () => {
  const full = showHere({ kind: 'waiting-list', closesAt: null })
  expect(full.action?.words).toBe('Join the waiting list')
  expect(full.note).toContain('All places are taken')
})

it.each<[RegistrationStatus, string]>([
  [
    { kind: 'not-open', opensAt: '2021-11-25T09:00:00Z', opensOn: '2021-11-25' },
    'Registration opens on 25 November 2021, 04:00 (Bogotá time).',
  ],
  [{ kind: 'by-invitation' }, 'by invitation'],
  [{ kind: 'closed', closedAt: '2021-11-19T12:00:00Z' }, 'Write to u4ssc@itu.int'],
])('with the status %o there is no Register button, and a note says why', (status, note) => {
  const view = showHere(status)
  expect(view.action).toBeNull()
  expect(view.note).toContain(note)
})

it('a registered person is led to their registration, and from its time on to joining', () => {
  const joinableFrom = '2021-12-07T08:00:00Z'
  const before = showHere({ kind: 'closed', closedAt: null }, { joinableFrom })
  expect(before).toMatchObject({ own: '/en/registration?meeting=u4ssc-6', canJoin: false })
  const now = '2021-12-07T08:00:00Z'
  expect(showHere({ kind: 'closed', closedAt: null }, { joinableFrom, now }).canJoin).toBe(true)
  expect(showHere({ kind: 'in-session' }, { joinableFrom, now }).canJoin).toBe(true)
  expect(showHere({ kind: 'over' }, { joinableFrom, now: '2021-12-08T09:00:00Z' })).toMatchObject({
    own: '/en/registration?meeting=u4ssc-6',
    canJoin: false,
  })
})

it('a meeting without registration on this site shows no registration link', () => {
  const { registration: view } = show({}, '2021-12-07T10:00:00Z')
  expect(view).toMatchObject({ own: null, canJoin: false })
})

it('a meeting on another day than first announced states the first date', () => {
  const first = {
    zone,
    days: [{ date: '2021-12-01', startTime: '10:00', endTime: '15:30', endDate: null }],
  }
  expect(show({}, '2021-11-20T09:00:00Z', first).notices).toEqual([
    'The meeting has a new date. It was first announced for Wednesday, 1 December 2021.',
  ])
})

it('a meeting with changed times also shows the times that were announced first', () => {
  const first = {
    zone,
    days: [{ date: '2021-12-07', startTime: '09:00', endTime: '12:00', endDate: null }],
  }
  expect(show({}, '2021-11-20T09:00:00Z', first).notices.join()).toContain('09:00–12:00')
})

it('a meeting at its first announced time mentions no change', () => {
  const { schedule } = sixthMeeting().meeting
  expect(show({}, '2021-11-20T09:00:00Z', schedule).notices).toEqual([])
})

const numbered = (ordinal: number) => ({
  ...sixthMeetingSummary({ ordinal }),
  slug: `u4ssc-${ordinal}`,
})

it('a meeting links to the previous and next meeting of its series, by number', () => {
  const all = [numbered(8), numbered(7), numbered(5), numbered(6)]
  const around = neighboursOf(i18n, sixthMeeting().meeting, { all, now: '2023-01-01T00:00:00Z' })
  expect([around.previous?.href, around.following?.href]).toEqual([
    '/en/meetings/u4ssc-5',
    '/en/meetings/u4ssc-7',
  ])
})

it('a meeting names a neighbour from public sources and never another meeting in its place', () => {
  const all = [numbered(8), numbered(2), numbered(4), numbered(6), numbered(9)]
  const around = neighboursOf(i18n, sixthMeeting().meeting, { all, now: '2021-11-25T00:00:00Z' })
  expect(around.previous).toEqual({
    name: 'Fifth U4SSC meeting',
    href: '/en/meetings/earlier/5',
  })
  expect(around.following).toBeNull()
})

it('a meeting of another series names only its published neighbours', () => {
  const other = sixthMeeting({ series: 'SG20' })
  const all = [4, 7].map((ordinal) => {
    const summary = numbered(ordinal)
    return { ...summary, meeting: { ...summary.meeting, series: 'SG20' } }
  })
  const around = neighboursOf(i18n, other.meeting, { all, now: '2023-01-01T00:00:00Z' })
  expect(around.previous).toBeNull()
  expect(around.following?.href).toBe('/en/meetings/u4ssc-7')
})
