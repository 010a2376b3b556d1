import { expect, it } from 'vitest'
import type { MeetingStatusChange } from '@u4ssc/client/meetings'
import { sixthMeetingSummary } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toMeetingRow } from './meeting-row'

const NOW = '2021-11-25T09:00:00Z'
const CHANGE: MeetingStatusChange = {
  ...{ kind: 'moved', at: '2021-11-15T09:00:00Z', formerDate: '2021-05-03' },
  reason: 'The host needs more time.',
}

function changeOf(
  change: Partial<MeetingStatusChange>,
  status: 'convened' | 'postponed' | 'cancelled' = 'convened',
  language: 'en' | 'ar' = 'en',
) {
  const summary = sixthMeetingSummary({ status }, { statusChange: { ...CHANGE, ...change } })
  return toMeetingRow(i18nFor(language), summary, NOW, null).change
}

it('a moved meeting says its former date and the reason', () => {
  expect(changeOf({})).toEqual({
    words: 'Moved from 3 May 2021: The host needs more time.',
    isDateOpen: false,
  })
  expect(changeOf({ reason: null })?.words).toBe('Moved from 3 May 2021')
})

it('a postponed meeting says when that was announced, and that no new date is known', () => {
  const postponed = { kind: 'postponed', formerDate: null } as const
  expect(changeOf(postponed, 'postponed')).toEqual({
    words: 'Announced on 15 November 2021: The host needs more time.',
    isDateOpen: true,
  })
})

it('a cancelled meeting awaits no new date', () => {
  const cancelled = { kind: 'cancelled', formerDate: null } as const
  expect(changeOf(cancelled, 'cancelled')?.isDateOpen).toBe(false)
})

it('a meeting with new times on the same day, or as first published, shows no change of status', () => {
  expect(changeOf({ formerDate: null })).toBeNull()
  expect(toMeetingRow(i18nFor('en'), sixthMeetingSummary(), NOW, null).change).toBeNull()
})

it('the reason keeps its direction in Arabic', () => {
  expect(changeOf({}, 'convened', 'ar')?.words).toContain('\u2068The host needs more time.\u2069')
})
