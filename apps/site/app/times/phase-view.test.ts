import { expect, it } from 'vitest'
import { sixthMeetingSummary } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toPhaseView } from './phase-view'

const i18n = i18nFor('en')
const countdownAt = (now: string) => toPhaseView(i18n, sixthMeetingSummary(), now).countdown

it.each([
  ['2021-11-25T09:00:00Z', 12],
  ['2021-12-06T22:59:00Z', 1],
  // Midnight in Geneva
  ['2021-12-06T23:00:00Z', 0],
])('at %s, the countdown says that %s days are left', (now, days) => {
  expect(countdownAt(now)).toBe(i18n.t('home.countdown', { days }))
})

it.each(['2021-12-07T09:00:00Z', '2021-12-09T09:00:00Z'])(
  'at %s, when the meeting has started, there is no countdown',
  (now) => {
    expect(countdownAt(now)).toBeNull()
  },
)

it('a meeting without a date has no countdown', () => {
  const undated = sixthMeetingSummary({ schedule: { zone: 'Europe/Zurich', days: [] } })
  expect(toPhaseView(i18n, undated, '2021-11-25T09:00:00Z').countdown).toBeNull()
})
