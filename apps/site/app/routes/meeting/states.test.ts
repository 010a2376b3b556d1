import type { PublicMeeting, RegistrationForm } from '@u4ssc/client'
import { expect, it } from 'vitest'
import { sixthMeeting, sixthMeetingSummary } from '../../../test/sixth-meeting'
import { wordsIn } from '../../words/words'
import { toMeetingView } from './meeting-view'
import { neighboursOf } from './neighbours'

const words = wordsIn('en')
const zone = 'Europe/Zurich'
const TWO_DAYS = {
  zone,
  days: [
    { date: '2021-12-07', opens: '10:00', closes: '15:30', endDate: null },
    { date: '2021-12-08', opens: '10:00', closes: '12:00', endDate: null },
  ],
}
const registration = {
  required: true,
  url: null,
  opens: '2021-11-01',
  closes: '2021-12-01',
  capacity: null,
}

const show = (
  change: Partial<PublicMeeting>,
  now: string,
  first: PublicMeeting['schedule'] | null = null,
) => toMeetingView(words, sixthMeeting(change), { yours: null, now, form: null, first })

it.each([
  ['before registration opens', '2021-10-20T09:00:00Z', 'announced'],
  ['while registration is open', '2021-11-20T09:00:00Z', 'registration-open'],
  ['once registration is closed', '2021-12-03T09:00:00Z', 'registration-closed'],
  ['while it sits', '2021-12-07T10:00:00Z', 'in-session'],
  ['between sittings', '2021-12-07T20:00:00Z', 'between-sittings'],
  ['once it is over', '2021-12-08T12:00:00Z', 'ended'],
] as const)('%s the page says so, and asks to register only while one can', (_, now, phase) => {
  const view = show({ schedule: TWO_DAYS, registration }, now)
  expect(view.phase.phase).toBe(phase)
  expect(view.phase.words).not.toBe('')
  expect(view.action?.main).toBe(phase === 'registration-open')
})

it('a meeting whose places are all taken says so, and still leads to its waiting list', () => {
  const full = { mode: 'online' as const, full: true, fullFor: [] }
  const form: RegistrationForm = {
    meeting: 'u4ssc-6',
    title: 'Sixth meeting',
    openTo: 'everyone',
    open: true,
    opensAt: null,
    closesAt: '2021-12-01T12:00:00Z',
    rule: 'automatic',
    modes: [full],
    questions: [],
  }
  const view = (modes: RegistrationForm['modes']) =>
    toMeetingView(words, sixthMeeting(), {
      yours: null,
      now: '2021-11-20T09:00:00Z',
      form: { ...form, modes },
      first: null,
    })
  expect(view([full]).registration).toContain('all places are taken')
  expect(view([full]).action).toMatchObject({ href: '/en/meetings/u4ssc-6/register', main: true })
  expect(view([full, { ...full, mode: 'on-site', full: false }]).registration).toContain('Dec')
})

it('a meeting on another day than first announced says for when it was', () => {
  const first = {
    zone,
    days: [{ date: '2021-12-01', opens: '10:00', closes: '15:30', endDate: null }],
  }
  expect(show({}, '2021-11-20T09:00:00Z', first).notices).toEqual([
    'Moved: it was first announced for Wednesday, 1 December 2021.',
  ])
})

it('a meeting at other hours than first announced says at which it was', () => {
  const first = {
    zone,
    days: [{ date: '2021-12-07', opens: '09:00', closes: '12:00', endDate: null }],
  }
  expect(show({}, '2021-11-20T09:00:00Z', first).notices.join()).toContain('09:00–12:00')
})

it('a meeting where it was first announced says nothing of moves', () => {
  const { schedule } = sixthMeeting().meeting
  expect(show({}, '2021-11-20T09:00:00Z', schedule).notices).toEqual([])
})

it('a meeting leads to the ones before and after it in its series, whatever is missing between', () => {
  const numbered = (ordinal: number) => ({
    ...sixthMeetingSummary({ ordinal }),
    slug: `u4ssc-${ordinal}`,
  })
  const all = [numbered(8), numbered(2), numbered(4), numbered(6), numbered(9)]
  const { previous, following } = neighboursOf(words, sixthMeeting(), all)
  expect([previous?.href, following?.href]).toEqual([
    '/en/meetings/u4ssc-4',
    '/en/meetings/u4ssc-8',
  ])
})
