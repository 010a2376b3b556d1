import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createClock } from './clock'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T12:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

it('the clock starts at the given instant and runs from there', () => {
  const clock = createClock('2021-11-25T10:00:00+01:00')
  expect(clock()).toBe('2021-11-25T09:00:00.000Z')
  vi.advanceTimersByTime(90_000)
  expect(clock()).toBe('2021-11-25T09:01:30.000Z')
})

it('the clock is that of the machine if no start is given', () => {
  expect(createClock(undefined)()).toBe('2026-11-24T12:00:00.000Z')
})
