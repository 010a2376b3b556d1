import { LANGUAGES } from '@u4ssc/domain'
import type { Applicant } from '@u4ssc/domain/eligibility'
import { expect, it } from 'vitest'
import { sixthMeetingSummary } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { answerFor, toAttendance } from './attendance'

const i18n = i18nFor('en')
const BEFORE = '2021-11-25T09:00:00Z'
const COLOMBIA = { capacity: 'member-state', country: 'CO', organization: null } as const
const INDIVIDUAL = { ...COLOMBIA, capacity: 'individual' } as const

function verdictOn(
  change: Parameters<typeof sixthMeetingSummary>[0] = {},
  applicant: Applicant | null = COLOMBIA,
  now = BEFORE,
) {
  const visitor = { applicant, yours: 'America/Bogota', now }
  return toAttendance(i18n, [sixthMeetingSummary(change)], visitor).verdicts['u4ssc-6']
}

it('a row shows the eligibility answer, the time in the visitor’s zone and the paragraph', () => {
  expect(verdictOn()).toEqual({
    outcome: 'eligible',
    words: 'You can attend',
    why: null,
    times: ['04:00–09:30 (Bogotá time)'],
    clause: {
      label: '¶5',
      description: 'paragraph 5 of the circular: Who can attend',
      href: '/en/circulars/tsb-circular-352-2021-10-13#p5',
    },
  })
})

it('the time at the venue comes before the visitor’s time for people who attend on site', () => {
  const venue = {
    name: 'ITU',
    address: null,
    city: 'Geneva',
    country: 'CH',
    url: null,
    entrance: null,
  }
  expect(verdictOn({ mode: 'physical', venue })?.times).toEqual([
    '10:00–15:30 (Geneva time)',
    '04:00–09:30 (Bogotá time)',
  ])
})

it('a meeting for others is not open to the visitor, and leads to the reason', () => {
  expect(verdictOn({}, INDIVIDUAL)).toMatchObject({
    words: 'Not open to you',
    why: '/en/eligibility?meeting=u4ssc-6#may',
    clause: { label: '¶5' },
  })
})

it('a meeting whose circular does not state who can attend asks the visitor to contact the secretariat first', () => {
  const participation = { openTo: [], conditions: [] }
  expect(verdictOn({ participation })).toMatchObject({ words: 'Ask first', clause: null })
})

it('a paragraph of another circular is not linked to the one that convenes', () => {
  const cites = { reference: 'Corrigendum 1 to TSB Circular 352', paragraph: '2' }
  const openTo = [{ kind: 'member-states', cites } as const]
  expect(verdictOn({ participation: { openTo, conditions: [] } })?.clause).toBeNull()
})

it('a row without an answer shows the question', () => {
  expect(verdictOn({}, null)).toMatchObject({ outcome: 'not-asked', words: 'Can I attend?' })
})

it('a row after the end or a cancellation shows no answer', () => {
  expect(verdictOn({}, COLOMBIA, '2021-12-08T09:00:00Z')).toBeUndefined()
  expect(verdictOn({ status: 'cancelled' })).toBeUndefined()
})

it('a postponed meeting has an answer without its former times', () => {
  expect(verdictOn({ status: 'postponed' })).toMatchObject({ outcome: 'eligible', times: [] })
})

it.each(LANGUAGES)('the answer names country and capacity in %s', (language) => {
  const own = i18nFor(language)
  const { who } = toAttendance(own, [], { applicant: COLOMBIA, yours: null, now: BEFORE })
  expect(who).toContain(own.t('eligibility.capacity-member-state'))
})

it('the next meeting has the remembered answer only while people can attend', () => {
  const answerOf = (applicant: Applicant | null, now = BEFORE) => {
    const visitor = { applicant, yours: 'America/Bogota', now }
    return answerFor(toAttendance(i18n, [sixthMeetingSummary()], visitor), 'u4ssc-6')
  }
  expect(answerOf(COLOMBIA)?.words).toBe('You can attend')
  expect(answerOf(null)).toBeNull()
  expect(answerOf(COLOMBIA, '2021-12-09T09:00:00Z')).toBeNull()
})
