import { setTimeout as pause } from 'node:timers/promises'

/**
 * Repeats an action with a fixed pause. A slow action delays the next one.
 *
 * @param {number} everyMs
 * @param {AbortSignal} end
 * @param {(number: number) => Promise<unknown>} act
 */
export async function everySoOften(everyMs, end, act) {
  for (let number = 0; !end.aborted; number += 1) {
    const next = performance.now() + everyMs
    await act(number)
    await pause(Math.max(0, next - performance.now()))
  }
}
