import { expect, it } from 'vitest'
import { circularOf } from '@u4ssc/domain'
import { entriesOfCircular } from './entries'

const reference = {
  kind: 'other' as const,
  series: null,
  number: null,
  amends: null,
  alsoKnownAs: [],
  text: null,
}

const titleOf = (facts: Parameters<typeof circularOf>[0]) =>
  entriesOfCircular('notification-1-2025-03-03', circularOf(facts))[0]?.title

it('a circular without a reference is named by its subject, not by its identifier', () => {
  expect(titleOf({ reference, subject: 'Assembly' })).toBe('Assembly')
  const numbered = { ...reference, series: 'Notification', number: '7' }
  expect(titleOf({ reference: numbered, subject: 'Assembly' })).toBe('Notification 7: Assembly')
  expect(titleOf({ reference, subject: null })).toBe('notification-1-2025-03-03')
})
