import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { becomeOwner, startApi } from '@u4ssc/soak/crash/start-api.mjs'
import { residentMegabytes } from '@u4ssc/test/process-figures.mjs'
import { LISTED, SLUG, publishContent } from './content.mjs'
import { reportLimit } from './report.mjs'

// Measures whether the memory of the API grows under ten minutes of reads (`MINUTES`): cached
// pages, one request in ten that misses the cache, and a search.

const MINUTES = Number(process.env['MINUTES'] ?? 10)
const LOOK_EVERY_MS = 1_000
const MAX_GROWTH_MB = 30
const PATHS = [`/v1/meetings/${SLUG}`, `/v1/meetings?limit=${LISTED}`, '/v1/circulars']
/** Requests of twenty that miss the cache, with a new address each time. */
const UNCACHED = 2

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const settings = { DATA_DIR: join(folder, 'data') }
try {
  const filled = await startApi(settings)
  try {
    await publishContent(filled.baseUrl, await becomeOwner(filled))
  } finally {
    await filled.stop()
  }
  // Publishing needs more memory for a short time, so another process is measured
  const api = await startApi(settings)
  try {
    const megabytes = await memoryUnderLoad(api)
    console.log(`  MB each minute: ${megabytes.filter((_, second) => second % 60 === 0).join(' ')}`)
    reportLimit({
      job: `Growth of the memory of the API in the last third of ${MINUTES} minutes of reads`,
      unit: 'MB',
      ours: growthOf(megabytes),
      limit: MAX_GROWTH_MB,
    })
  } finally {
    await api.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * @param {{ baseUrl: string, pid: number | undefined }} api
 * @returns {Promise<number[]>} every second
 */
async function memoryUnderLoad({ baseUrl, pid }) {
  /** @type {number[]} */
  const megabytes = []
  const timer = setInterval(() => megabytes.push(Math.round(residentMegabytes(pid))), LOOK_EVERY_MS)
  let turn = 0
  const { non2xx, errors } = await autocannon({
    url: baseUrl,
    connections: 20,
    duration: MINUTES * 60,
    requests: Array.from({ length: 20 }, (_, index) => ({
      setupRequest: (request) => ({ ...request, path: pathOf(index, (turn += 1)) }),
    })),
  })
  clearInterval(timer)
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals, ${errors} errors`)
  return megabytes
}

/**
 * @param {number} index - of twenty
 * @param {number} turn
 */
function pathOf(index, turn) {
  if (index < UNCACHED) return `/v1/search?q=smart+cities+${turn}`
  if (index === UNCACHED) return '/v1/search?q=smart+cities'
  return PATHS[index % PATHS.length] ?? '/'
}

/**
 * @param {readonly number[]} megabytes
 * @returns the maximum of the last third less that of the middle third
 */
function growthOf(megabytes) {
  const third = Math.floor(megabytes.length / 3)
  return Math.max(...megabytes.slice(2 * third)) - Math.max(...megabytes.slice(third, 2 * third))
}
