import { expect, it } from 'vitest'
import { describeState } from './describe-state'

it('a notice is sent only after all of its emails were sent', () => {
  expect(describeState({ state: 'queued', delivery: { queued: 6 } })).toBe('Sending')
  expect(describeState({ state: 'queued', delivery: { sent: 5, deferred: 1 } })).toBe('Sending')
  expect(describeState({ state: 'queued', delivery: { sent: 5, failed: 1 } })).toBe('Sent')
  expect(describeState({ state: 'drafted', delivery: {} })).toBe('Awaiting approval')
})
