import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@u4ssc/client'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { copyPostgres } from '@u4ssc/test-binaries/postgres.mjs'
import { becomeOwner, startApi } from './start-api.mjs'
import { letterOf } from './writers.mjs'

/**
 * Stops PostgreSQL under load and starts it again. Checks that writes get 503 with Retry-After, that nothing
 * is lost or duplicated if each write is repeated with its key, and that reads continue from memory.
 */

const OUTAGES = Number(process.env['N'] ?? 3)
const WRITERS = 8
const LOAD_MS = 2_000
const OUTAGE_MS = 3_000
const RETRY_MS = 200

const READS = [
  '/v1/meetings',
  '/v1/meetings/u4ssc-6',
  '/v1/circulars',
  '/v1/feeds/changes.json?language=en',
]

const server = await openPostgres(
  async (programs) => findInstalledPostgres() ?? copyPostgres(programs),
)
const api = await startApi({ DATABASE_URL: server.url })
try {
  const cookie = await becomeOwner(api)
  for (const path of READS) await fetch(api.baseUrl + path)
  let isOver = false
  /** @type {Map<string, number>} */
  const statuses = new Map()
  const writers = Array.from({ length: WRITERS }, (_, index) => write(index))
  const reader = read()
  for (let outage = 0; outage < OUTAGES; outage += 1) {
    await pause(LOAD_MS)
    await server.pause()
    await pause(OUTAGE_MS)
    await server.resume()
  }
  await pause(LOAD_MS)
  isOver = true
  const acknowledged = (await Promise.all(writers)).flat()
  const reads = await reader
  const kept = await listDrafts(cookie)
  const lost = acknowledged.filter((name) => !kept.includes(name))
  const doubled = kept.filter((name, index) => kept.indexOf(name) !== index)
  const ready = await fetch(`${api.baseUrl}/readyz`)
  console.log(
    `PostgreSQL ${server.version} stopped ${OUTAGES} times under ${WRITERS} writers: ` +
      `${acknowledged.length} writes acknowledged, ${lost.length} lost, ${doubled.length} duplicated; ` +
      `responses ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}; ` +
      `${reads.length} reads from memory, ${reads.filter((status) => status !== 200).length} refused; ` +
      `ready again: ${ready.status}`,
  )
  const isBad =
    lost.length + doubled.length > 0 ||
    reads.some((status) => status !== 200) ||
    !statuses.has('503') ||
    [...statuses.keys()].some((status) => status !== '201' && status !== '503') ||
    ready.status !== 200
  if (isBad) process.exitCode = 1

  /**
   * Imports letters in sequence, repeating each with its key until it is acknowledged.
   *
   * @param {number} writer
   */
  async function write(writer) {
    const names = []
    for (let number = 0; !isOver; number += 1) {
      const name = `letter-${writer}-${number}.txt`
      const body = JSON.stringify({
        text: letterOf(String(1_000 * (writer + 1) + number)),
        fileName: name,
      })
      const headers = {
        cookie,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      }
      for (;;) {
        const answer = await fetch(`${api.baseUrl}/v1/drafts`, { method: 'POST', headers, body })
        await answer.arrayBuffer()
        count(String(answer.status))
        if (answer.status === 201) break
        if (!answer.headers.has('retry-after'))
          throw new Error(`${answer.status} without Retry-After`)
        await pause(RETRY_MS)
      }
      names.push(name)
    }
    return names
  }

  async function read() {
    const answers = []
    while (!isOver) {
      for (const path of READS) {
        const answer = await fetch(api.baseUrl + path)
        await answer.arrayBuffer()
        answers.push(answer.status)
      }
      await pause(RETRY_MS)
    }
    return answers
  }

  /** @param {string} status */
  function count(status) {
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
} finally {
  await api.stop()
  await server.stop()
}

/**
 * @param {string} cookie
 * @returns {Promise<string[]>} the file names of all drafts
 */
async function listDrafts(cookie) {
  const client = createClient({ baseUrl: api.baseUrl, headers: { cookie } })
  const names = []
  /** @type {string | null | undefined} */
  let cursor
  do {
    const page = await client.drafts.list(cursor ? { limit: 100, cursor } : { limit: 100 })
    names.push(...page.items.flatMap(({ fileName }) => fileName ?? []))
    cursor = page.nextCursor
  } while (cursor !== null)
  return names
}
