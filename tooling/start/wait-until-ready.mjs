import { setTimeout as pause } from 'node:timers/promises'
import { Stop } from './stop.mjs'

const TIMEOUT_MS = 120_000
const POLL_MS = 100

/**
 * Waits until an address responds successfully. Stops immediately when the app ends.
 *
 * @param {string} url
 * @param {Pick<import('./start-app.mjs').RunningApp, 'name' | 'ended'>} app
 * @returns {Promise<void>}
 * @throws {Stop}
 */
export async function waitUntilReady(url, app) {
  const deadline = performance.now() + TIMEOUT_MS
  /** @type {Stop | undefined} */
  let end
  void app.ended.then((reason) => (end = reason))
  while (!(await isReady(url))) {
    if (end) throw end
    if (performance.now() > deadline) {
      throw new Stop(
        `The ${app.name} does not respond at ${url} after ${TIMEOUT_MS / 1000} seconds.`,
      )
    }
    await pause(POLL_MS)
  }
}

/** @param {string} url */
async function isReady(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
