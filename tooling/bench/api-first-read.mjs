import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { createClient } from '@u4ssc/client'
import { SLUG, publishFacts } from './api-content.mjs'

const RELEASES = 24
/** Warm-up, until the code of both is compiled. */
const WARM_UP = 10
const CROWD = 20

/**
 * Measures the first read of a meeting after a release: the API has no cached response, queries the database,
 * validates, serializes, hashes and caches. The minimal program queries the same database for the same facts each
 * time. Alternately, one reader and several concurrent readers read a release; the API and the minimal program
 * alternate as well.
 *
 * @param {string} api
 * @param {string} least
 * @param {string} cookie
 * @returns median milliseconds until one reader, or all of them, have the response
 */
export async function firstReads(api, least, cookie) {
  const client = createClient({ baseUrl: api, headers: { cookie } })
  const agent = new Agent({ keepAlive: true, maxSockets: CROWD })
  const path = `/v1/meetings/${SLUG}`
  /** @type {Record<'one' | 'crowd', Record<'api' | 'least', number[]>>} */
  const taken = { one: { api: [], least: [] }, crowd: { api: [], least: [] } }
  for (let release = 0; release < WARM_UP + 2 * RELEASES; release += 1) {
    const title = `The meeting as release ${release} has it`
    await publishFacts(client, { title })
    const readers = release % 2 === 0 ? 1 : CROWD
    const own = taken[readers === 1 ? 'one' : 'crowd']
    const turns = /** @type {const} */ ([
      ['api', api],
      ['least', least],
    ])
    for (const [name, address] of release % 4 < 2 ? turns : turns.toReversed()) {
      const ms = await readBy(readers, address + path, agent, title)
      if (release >= WARM_UP) own[name].push(ms)
    }
  }
  agent.destroy()
  return {
    one: { api: median(taken.one.api), least: median(taken.one.least) },
    crowd: { api: median(taken.crowd.api), least: median(taken.crowd.least) },
  }
}

/**
 * @param {number} readers - concurrent
 * @param {string} url
 * @param {Agent} agent
 * @param {string} title - of the expected release
 */
async function readBy(readers, url, agent, title) {
  const begin = performance.now()
  const texts = await Promise.all(Array.from({ length: readers }, () => read(url, agent)))
  const ms = performance.now() - begin
  if (texts.some((text) => JSON.parse(text).meeting.title !== title))
    throw new Error(`${url} responds with an older release`)
  return ms
}

/**
 * @param {string} url
 * @param {Agent} agent
 */
async function read(url, agent) {
  const [response] = /** @type {[import('node:http').IncomingMessage]} */ (
    await once(get(url, { agent }), 'response')
  )
  return Buffer.concat(await response.toArray()).toString()
}

/** @param {number[]} times */
function median(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}
