import { setTimeout as pause } from 'node:timers/promises'
import { ProblemError, UnreachableError } from '@u4ssc/client'

const AGAIN_AFTER_MS = 300

/** Longer than any fault. */
const PATIENCE_MS = 120_000

/**
 * Sends a write until it is acknowledged.
 *
 * @template Answer
 * @param {() => Promise<Answer>} send - an identical request each time, with its idempotency key
 * @returns {Promise<Answer>}
 */
export async function untilAcknowledged(send) {
  const giveUpAt = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      return await send()
    } catch (error) {
      if (!isPassing(error) || performance.now() > giveUpAt) throw error
      await pause(AGAIN_AFTER_MS)
    }
  }
}

/** @param {unknown} error */
function isPassing(error) {
  if (error instanceof UnreachableError) return true
  return error instanceof ProblemError && (error.status >= 500 || error.status === 429)
}
