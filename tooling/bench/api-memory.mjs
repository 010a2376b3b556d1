import autocannon from 'autocannon'
import { residentMegabytes } from '@u4ssc/test/process-figures.mjs'

const CONNECTIONS = 20
const LOOK_EVERY_MS = 1_000
/** Requests of twenty that miss the cache, with a new address each time. */
const UNCACHED = 2

/**
 * Measures the memory of API processes under reads: cached pages, one request in ten that misses the cache, and a
 * search.
 *
 * @param {{ baseUrl: string, pid: number | undefined }[]} apis
 * @param {{ paths: string[], seconds: number }} load
 * @returns {Promise<number[][]>} resident MB of each, every second
 */
export async function memoryUnderLoad(apis, { paths, seconds }) {
  const looks = apis.map(() => /** @type {number[]} */ ([]))
  const timer = setInterval(() => {
    for (const [index, { pid }] of apis.entries()) looks[index]?.push(residentMegabytes(pid))
  }, LOOK_EVERY_MS)
  await Promise.all(apis.map(({ baseUrl }) => read(baseUrl, paths, seconds)))
  clearInterval(timer)
  return looks
}

/**
 * @param {string} url
 * @param {string[]} paths
 * @param {number} duration - in seconds
 */
async function read(url, paths, duration) {
  let turn = 0
  const requests = Array.from({ length: 20 }, (_, index) => ({
    /** @param {object} request */
    setupRequest: (request) => ({
      ...request,
      path:
        index < UNCACHED
          ? `/v1/meetings?limit=10&unique=${(turn += 1)}`
          : index === UNCACHED
            ? '/v1/search?q=smart+cities'
            : (paths[index % paths.length] ?? '/'),
    }),
  }))
  const { non2xx, errors } = await autocannon({ url, connections: CONNECTIONS, duration, requests })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors`)
}

/**
 * @param {readonly number[]} megabytes - over the time of a load
 * @returns the difference between the maximum of the last third and that of the middle third
 */
export function growthOf(megabytes) {
  const third = Math.floor(megabytes.length / 3)
  return Math.max(...megabytes.slice(2 * third)) - Math.max(...megabytes.slice(third, 2 * third))
}
