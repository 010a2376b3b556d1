import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becomeOwner, startApi } from '@u4ssc/soak/crash/start-api.mjs'
import { SLUG, publishContent } from './content.mjs'
import { ratesOf, serveSameBytes } from './load.mjs'
import { reportLimit, reportRates } from './report.mjs'

// Measures the time from process start to the first response with existing data, and cached
// responses compared with bare node:http that sends the same bytes.

const MEETING = `/v1/meetings/${SLUG}`
const MIN_SHARE = 0.7
const MAX_START_MS = 3_000
const STARTS = 3

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const settings = { DATA_DIR: join(folder, 'data') }
try {
  const api = await startApi(settings)
  try {
    await publishContent(api.baseUrl, await becomeOwner(api))
    await compareRates(api.baseUrl + MEETING)
  } finally {
    await api.stop()
  }
  const starts = []
  for (let turn = 0; turn < STARTS; turn += 1) starts.push(await startToFirstResponse())
  reportLimit({
    job: 'From start to the first response, embedded, with existing data',
    unit: 'ms',
    ours: Math.min(...starts),
    limit: MAX_START_MS,
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @param {string} url */
async function compareRates(url) {
  const bare = await serveSameBytes(url)
  const rates = await ratesOf({ api: { url }, bare: { url: bare.address } })
  bare.close()
  reportRates({
    job: `A meeting of 60 sessions and 40 speakers as JSON, ${bare.bytes} bytes`,
    why: 'writing to the socket takes a third of the time, the routes and middleware of Hono a quarter',
    unit: 'per second',
    ours: rates.api,
    peer: 'bare node:http, same bytes',
    theirs: rates.bare,
    mark: MIN_SHARE,
  })
}

async function startToFirstResponse() {
  const begin = performance.now()
  const api = await startApi(settings)
  try {
    const response = await fetch(api.baseUrl + MEETING)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`The first response is ${response.status}`)
    return performance.now() - begin
  } finally {
    await api.stop()
  }
}
