import { setTimeout as pause } from 'node:timers/promises'
import { Stop } from './stop.mjs'

const PATIENCE_MS = 120_000
const BETWEEN_MS = 100

/**
 * Waits until an address answers with success; gives up at once when the app behind it ends.
 *
 * @param {string} url
 * @param {Pick<import('./start-app.mjs').RunningApp, 'name' | 'ended'>} app
 * @returns {Promise<void>}
 * @throws {Stop}
 */
export async function waitUntilAnswers(url, app) {
  const givingUpAt = performance.now() + PATIENCE_MS
  /** @type {Stop | undefined} */
  let lastWords
  void app.ended.then((reason) => (lastWords = reason))
  while (!(await answers(url))) {
    if (lastWords) throw lastWords
    if (performance.now() > givingUpAt) {
      throw new Stop(
        `The ${app.name} does not answer at ${url} after ${PATIENCE_MS / 1000} seconds.`,
      )
    }
    await pause(BETWEEN_MS)
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
