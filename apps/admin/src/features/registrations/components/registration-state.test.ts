import type { RegistrationForm } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { describeRegistration } from './registration-state'

it.each<[string, RegistrationForm['status']]>([
  ['Registration is open.', { kind: 'open', closesAt: null }],
  [
    'Registration is open until Sunday, 5 December 2021, 18:00.',
    { kind: 'open', closesAt: '2021-12-05T17:00:00Z' },
  ],
  [
    'Registration opens on Wednesday, 1 December 2021, 09:00.',
    { kind: 'not-open', opensAt: '2021-12-01T08:00:00Z', opensOn: '2021-12-01' },
  ],
  [
    'Registration closed on Saturday, 20 November 2021, 18:00.',
    { kind: 'closed', closedAt: '2021-11-20T17:00:00Z' },
  ],
  ['Waiting list open', { kind: 'waiting-list', closesAt: null }],
  ['Registration is by invitation only.', { kind: 'by-invitation' }],
  ['Registration is closed because the meeting is cancelled.', { kind: 'cancelled' }],
])('the settings say: %s', (said, status) => {
  expect(describeRegistration({ status }, 'Europe/Zurich')).toBe(said)
})
