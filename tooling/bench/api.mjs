import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becomeOwner, startApi } from '@u4ssc/crash/start-api.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { LISTED, SLUG, publishContent } from './api-content.mjs'
import { firstReads } from './api-first-read.mjs'
import { growthOf, memoryUnderLoad } from './api-memory.mjs'
import { openPeers } from './api-peers.mjs'
import { ratesOf } from './api-rates.mjs'
import { startToFirstAnswer } from './api-starts.mjs'
import { reportRow } from './report.mjs'

// Compares the API with bare node:http, plain Hono and a minimal Hono program on the same database, each in a
// separate process, with 20 connections over loopback. Exits with 1 on errors, not on slow results, which depend
// on the machine.

const MEETING = `/v1/meetings/${SLUG}`
const LIST = `/v1/meetings?limit=${LISTED}`
const MEMORY_SECONDS = 60
const EMBEDDED = 'almost half is compiling PostgreSQL from WebAssembly and opening it'
const RATE =
  'ours looks up the cached response and compares ETags; the rest is Node and variation of the machine'

const installed = findInstalledPostgres()
if (!installed) throw new Error('Install a PostgreSQL server for this benchmark')
const folder = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const postgres = await openPostgres(async () => installed)
const engines = {
  PostgreSQL: { DATABASE_URL: postgres.url },
  embedded: { DATA_DIR: join(folder, 'data') },
}
try {
  await fillEmbedded()
  await compareWithPeers()
  await inMemory()
  await fromStart()
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function fillEmbedded() {
  const api = await startApi(engines.embedded)
  try {
    await publishContent(api.baseUrl, await becomeOwner(api))
  } finally {
    await api.stop()
  }
}

async function compareWithPeers() {
  const api = await startApi(engines.PostgreSQL)
  try {
    const cookie = await becomeOwner(api)
    await publishContent(api.baseUrl, cookie)
    const where = { folder, databaseUrl: postgres.url }
    const peers = await openPeers(api.baseUrl, [MEETING, LIST], where)
    try {
      await compareRates(api.baseUrl, peers)
      await compareFirstReads(api.baseUrl, peers.least, cookie)
    } finally {
      await peers.stop()
    }
  } finally {
    await api.stop()
  }
}

/**
 * @param {string} api
 * @param {Awaited<ReturnType<typeof openPeers>>} peers
 */
async function compareRates(api, { bare, hono, etags, bytes }) {
  const known = { status: 304, headers: { 'if-none-match': etags.get(MEETING) ?? '' } }
  const all = await ratesOf({
    api: { url: api + MEETING, status: 200 },
    bare: { url: bare + MEETING, status: 200 },
    hono: { url: hono + MEETING, status: 200 },
    apiKnown: { url: api + MEETING, ...known },
    bareKnown: { url: bare + MEETING, ...known },
    honoKnown: { url: hono + MEETING, ...known },
    apiList: { url: api + LIST, status: 200 },
    bareList: { url: bare + LIST, status: 200 },
  })
  /** @type {(job: string, own: keyof typeof all, peer: keyof typeof all, as: string, mark: number) => void} */
  const compare = (job, own, peer, as, mark) =>
    reportRow({
      job,
      ours: `${all[own].perSecond.toFixed(0)} per second`,
      peer: `${as} ${all[peer].perSecond.toFixed(0)}`,
      ratio: all[own].perSecond / all[peer].perSecond,
      mark,
      why: RATE,
    })
  const meeting = `a meeting of 60 sessions and 40 speakers, ${bytes.get(MEETING)} bytes`
  compare(meeting, 'api', 'bare', 'bare node:http', 0.75)
  compare(meeting, 'api', 'hono', 'Hono with a constant string', 0.95)
  compare('304 of the meeting', 'apiKnown', 'bareKnown', 'bare node:http', 0.75)
  compare('304 of the meeting', 'apiKnown', 'honoKnown', 'Hono', 0.95)
  const list = `the list of ${LISTED} meetings, ${bytes.get(LIST)} bytes`
  compare(list, 'apiList', 'bareList', 'bare node:http', 0.6)
  reportRow({
    job: '99th percentile of the reads of the meeting',
    ours: `${all.api.p99.toFixed(2)} ms`,
    peer: `bare node:http ${all.bare.p99.toFixed(2)} ms`,
    ratio: all.bare.p99 / all.api.p99,
    mark: 0.5,
  })
}

/**
 * @param {string} api
 * @param {string} least
 * @param {string} cookie
 */
async function compareFirstReads(api, least, cookie) {
  const { one, crowd } = await firstReads(api, least, cookie)
  reportRow({
    job: 'first read after a release',
    ours: `${one.api.toFixed(2)} ms`,
    peer: `minimal Hono program on the same database ${one.least.toFixed(2)} ms`,
    ratio: one.least / one.api,
    mark: 0.8,
  })
  reportRow({
    job: 'twenty concurrent first reads after a release, until all have a response',
    ours: `${crowd.api.toFixed(2)} ms`,
    peer: `minimal Hono program on the same database ${crowd.least.toFixed(2)} ms`,
    ratio: crowd.least / crowd.api,
    mark: 0.8,
  })
}

/** Memory of processes that started with existing data. Publishing needs more for a short time. */
async function inMemory() {
  const apis = [await startApi(engines.PostgreSQL), await startApi(engines.embedded)]
  const load = { paths: [MEETING, LIST, '/v1/circulars', MEETING], seconds: MEMORY_SECONDS }
  try {
    const [server = [], embedded = []] = await memoryUnderLoad(apis, load)
    reportMemory('PostgreSQL', server, 150)
    reportMemory('the embedded database', embedded, 550)
  } finally {
    for (const api of apis) await api.stop()
  }
}

/**
 * @param {string} engine
 * @param {number[]} megabytes
 * @param {number} limit
 */
function reportMemory(engine, megabytes, limit) {
  const most = Math.max(...megabytes)
  const growth = growthOf(megabytes)
  reportRow({
    job: `the API on ${engine}, resident memory under ${MEMORY_SECONDS} s of reads`,
    ours: `${most.toFixed(0)} MB at most`,
    peer: `a limit of ${limit} MB`,
    ratio: limit / most,
    mark: 1,
  })
  console.log(
    `  in the last third ${growth.toFixed(0)} MB more than in the middle third: ` +
      megabytes
        .filter((_, second) => second % 6 === 0)
        .map(Math.round)
        .join(' '),
  )
}

async function fromStart() {
  const limits = /** @type {const} */ ({ PostgreSQL: 350, embedded: 1_000 })
  for (const engine of /** @type {const} */ (['PostgreSQL', 'embedded'])) {
    const ms = await startToFirstAnswer(engines[engine], MEETING)
    const limit = limits[engine]
    reportRow({
      job: `from start to first response, ${engine}, with existing data`,
      ours: `${ms.toFixed(0)} ms`,
      peer: `a limit of ${limit} ms`,
      ratio: limit / ms,
      mark: 1,
      ...(engine === 'embedded' && { why: EMBEDDED }),
    })
  }
}
