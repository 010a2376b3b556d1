import { startApi } from '@u4ssc/crash/start-api.mjs'

const STARTS = 5

/**
 * Measures the time from process start to the first response, with existing data.
 *
 * @param {Record<string, string>} settings
 * @param {string} path - of the first read
 * @returns {Promise<number>} milliseconds, the best of several starts
 */
export async function startToFirstAnswer(settings, path) {
  const taken = []
  for (let turn = 0; turn < STARTS; turn += 1) {
    const begin = performance.now()
    const api = await startApi(settings)
    try {
      const answer = await fetch(api.baseUrl + path)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`The first response is ${answer.status}`)
      taken.push(performance.now() - begin)
    } finally {
      await api.stop()
    }
  }
  return Math.min(...taken)
}
