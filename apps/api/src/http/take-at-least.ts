import { setTimeout as pass } from 'node:timers/promises'

/** Longer than the work takes, whether or not an address is known. */
const ANSWER_MS = 100

/** Waits for the work and a minimum time, so that the response time discloses nothing. */
export async function takeAtLeast(work: Promise<void>): Promise<void> {
  const [outcome] = await Promise.allSettled([work, pass(ANSWER_MS)])
  if (outcome.status === 'rejected') throw outcome.reason
}
