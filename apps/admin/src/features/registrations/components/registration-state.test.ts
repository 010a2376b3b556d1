import type { RegistrationForm } from '@u4ssc/client'
import { expect, it } from 'vitest'
import { SAMPLE_READING } from '../../circulars/test/sample-draft'
import { describeRegistration } from './registration-state'

const [MEETING] = SAMPLE_READING.meetings
if (!MEETING) throw new Error('The sample has a meeting')
const SAMPLE_MEETING = MEETING
const NOW = '2021-11-25T09:00:00Z'
const FORM: RegistrationForm = {
  ...{ meeting: 'u4ssc-6', title: 'Sixth', open: false, openTo: 'everyone', modes: [] },
  ...{ opensAt: null, closesAt: null, rule: 'automatic', questions: [] },
}

it.each<[string, Partial<RegistrationForm>, Partial<typeof MEETING>]>([
  ['Registration is open.', { open: true }, {}],
  [
    'Registration is open until Sunday, 5 December 2021, 18:00.',
    { open: true, closesAt: '2021-12-05T17:00:00Z' },
    {},
  ],
  [
    'Registration opens on Wednesday, 1 December 2021, 09:00.',
    { opensAt: '2021-12-01T08:00:00Z' },
    {},
  ],
  [
    'Registration closed on Saturday, 20 November 2021, 18:00.',
    { closesAt: '2021-11-20T17:00:00Z' },
    {},
  ],
  ['Registration is by invitation only.', { openTo: 'invited' }, {}],
  ['Registration is closed because the meeting is cancelled.', {}, { status: 'cancelled' }],
  [
    'Registration is not open. The circular gives no registration dates: enter when registration opens.',
    {},
    {},
  ],
])('the settings say: %s', (said, form, meeting) => {
  expect(describeRegistration({ ...FORM, ...form }, { ...SAMPLE_MEETING, ...meeting }, NOW)).toBe(
    said,
  )
})
