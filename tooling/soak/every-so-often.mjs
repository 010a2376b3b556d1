import { setTimeout as pause } from 'node:timers/promises'

/**
 * Acts again and again, one time after the other, so long apart; what takes longer is not made up for.
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
