import { expect, it } from 'vitest'
import { describeRegistration } from './describe-registration'

const AT = '2021-12-05T22:59:00Z'
const IN_GENEVA = 'Sunday, 5 December 2021, 23:59 (Europe/Zurich)'

it.each<[Parameters<typeof describeRegistration>[0], string]>([
  [{ kind: 'not-open', opensAt: null, opensOn: null }, 'Registration is not open yet.'],
  [{ kind: 'not-open', opensAt: AT, opensOn: '2021-12-05' }, `Registration opens on ${IN_GENEVA}.`],
  [{ kind: 'open', closesAt: null }, 'Registration open.'],
  [{ kind: 'open', closesAt: AT }, `Registration open, until ${IN_GENEVA}.`],
  [{ kind: 'closed', closedAt: AT }, `Registration closed, on ${IN_GENEVA}.`],
  [{ kind: 'by-invitation' }, 'By invitation.'],
])('the registration status %j is a sentence', (status, words) => {
  expect(describeRegistration(status, 'Europe/Zurich')).toBe(words)
})
