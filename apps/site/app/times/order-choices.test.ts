import { expect, it } from 'vitest'
import { sixthMeetingSummary } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { orderChoices } from './order-choices'

const NOW = '2021-11-25T09:00:00Z'

function heldOn(slug: string, date: string | null, status: 'convened' | 'cancelled' = 'convened') {
  const days = date === null ? [] : [{ date, startTime: '10:00', endTime: '15:30', endDate: null }]
  return { ...sixthMeetingSummary({ schedule: { zone: 'Europe/Zurich', days }, status }), slug }
}

it('a form proposes the next meeting, not the farthest one, a cancelled one or one without a date', () => {
  const meetings = [
    heldOn('far', '2023-03-01'),
    heldOn('off', '2021-12-01', 'cancelled'),
    heldOn('undated', null),
    heldOn('next', '2021-12-07'),
    heldOn('past', '2021-05-04'),
    heldOn('long-past', '2019-05-04'),
  ]
  const ordered = orderChoices(i18nFor('en'), meetings, NOW).map(({ slug }) => slug)
  expect(ordered).toEqual(['next', 'far', 'undated', 'off', 'past', 'long-past'])
})

it('a form proposes the latest meeting if none is upcoming', () => {
  const meetings = [heldOn('long-past', '2019-05-04'), heldOn('past', '2021-05-04')]
  expect(orderChoices(i18nFor('en'), meetings, NOW)[0]?.slug).toBe('past')
})
