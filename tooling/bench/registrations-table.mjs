import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import { startPlatform } from '@u4ssc/start/platform.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { readSettings } from '@u4ssc/start/settings.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { reportLimit } from './report.mjs'
import { seedOf } from './seed-registrations.mjs'

// Measures the registrations table with as many rows as a world conference has. A bare query in the same run is the
// reference for the speed of the machine.

const ROWS = 50_000
const ROUNDS = 9
const MAX_FILTER_MS = 300
const MAX_PAINT_MS = 1_000
const EXPORTS = 6
/** Each measurement is a request, so not every chunk is measured. */
const LOOK_EVERY_MS = 100
const MAX_GROWTH_MB = 40
const OWNER = { name: 'Ada Example', email: 'ada@example.org', password: 'four words in a row' }

const FILTERS = {
  'first page': '',
  'one meeting': 'meeting=u4ssc-6',
  'state and country': 'meeting=u4ssc-6&state=in-review&country=CO',
  'any access need': 'meeting=u4ssc-6&access=any',
  'words in a name': 'q=Person%2049999',
  'words without a match': 'q=xylophone',
}

const postgres = await openPostgres(async () => {
  const installed = findInstalledPostgres()
  if (!installed) throw new Error('Install a PostgreSQL server for this benchmark')
  return installed
})
const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const settings = readSettings({
  API_PORT: String(await findFreePort()),
  SITE_PORT: String(await findFreePort()),
  DATA_DIR: dataDir,
})
const metricsToken = 'a-token-of-this-bench'
const platform = await startPlatform(settings, {
  ...process.env,
  ...{ CLOCK: '2021-11-25T09:00:00Z', LOG_LEVEL: 'error' },
  ...{ DATABASE_URL: postgres.url, METRICS_TOKEN: metricsToken },
})
const api = `http://localhost:${settings.apiPort}`
const browser = await openChromium()
const database = new pg.Client(postgres.url)
try {
  await database.connect()
  await database.query(seedOf(ROWS))
  const page = await openAsOwner()
  console.log(`\n${ROWS} registrations`)
  await measureFilters(await cookieOf(page))
  await measurePaint(page)
  await measureExport(await cookieOf(page))
} finally {
  await database.end()
  await browser.close()
  await platform.stop()
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function openAsOwner() {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await page.goto(platform.firstOwnerUrl ?? '')
  await page.getByLabel('Name').fill(OWNER.name)
  await page.getByLabel('E-mail').fill(OWNER.email)
  await page.getByLabel('Password').fill(OWNER.password)
  await page.getByRole('button', { name: 'Create the account' }).click()
  await page.getByRole('navigation', { name: 'Sections' }).waitFor()
  return page
}

/** @param {Awaited<ReturnType<typeof openAsOwner>>} page */
async function cookieOf(page) {
  const cookies = await page.context().cookies(api)
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** @param {string} cookie */
async function measureFilters(cookie) {
  const bare = await medianMs(() => database.query('select 1'))
  const whole = await medianMs(() => database.query('select count(*) from registrations'))
  console.log(`  a bare query ${bare.toFixed(1)} ms, counting all rows ${whole.toFixed(1)} ms`)
  const slowest = { name: '', ms: 0 }
  for (const [name, query] of Object.entries(FILTERS)) {
    const ms = await medianMs(async () => {
      const answer = await fetch(`${api}/v1/registrations?${query}`, { headers: { cookie } })
      if (!answer.ok) throw new Error(`${query}: ${answer.status}`)
      await answer.json()
    })
    console.log(`  ${name.padEnd(24)} ${ms.toFixed(0).padStart(5)} ms`)
    if (ms > MAX_FILTER_MS) process.exitCode = 1
    if (ms > slowest.ms) Object.assign(slowest, { name, ms })
  }
  const job = `The slowest filter of ${ROWS} registrations (${slowest.name})`
  reportLimit({ job, unit: 'ms', ours: slowest.ms, limit: MAX_FILTER_MS })
}

/** @param {Awaited<ReturnType<typeof openAsOwner>>} page */
async function measurePaint(page) {
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    const start = performance.now()
    await page.getByRole('link', { name: 'Registrations', exact: true }).click()
    await page.getByRole('row').nth(1).waitFor()
    times.push(performance.now() - start)
    await page.reload()
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first().waitFor()
  }
  const ms = median(times)
  console.log(`  first rows of the table in the browser: ${ms.toFixed(0)} ms`)
  const job = `First rows of ${ROWS} registrations in the browser`
  reportLimit({ job, unit: 'ms', ours: ms, limit: MAX_PAINT_MS })
  if (ms > MAX_PAINT_MS) process.exitCode = 1
}

/** @param {string} cookie */
async function measureExport(cookie) {
  const before = await residentMegabytes()
  const { bytes, ms } = await takeExport(cookie)
  const early = await highestOf(cookie)
  const late = await highestOf(cookie)
  const after = await residentMegabytes()
  const words = (/** @type {number} */ megabytes) => `${megabytes.toFixed(0)} MB`
  console.log(`  export: ${(bytes / 1e6).toFixed(1)} MB in a stream, ${(ms / 1000).toFixed(1)} s`)
  console.log(`  resident memory before ${words(before)}, after ${words(after)}; at most`)
  console.log(`  ${words(early)} during the first ${EXPORTS}, ${words(late)} during the next`)
  const job = `Memory growth between the first ${EXPORTS} exports and the next`
  reportLimit({ job, unit: 'MB', ours: Math.max(0, late - early), limit: MAX_GROWTH_MB })
  if (late - early > MAX_GROWTH_MB) process.exitCode = 1
}

/**
 * @param {string} cookie
 * @returns {Promise<number>} maximum resident memory during the exports, in megabytes
 */
async function highestOf(cookie) {
  let highest = 0
  for (let round = 0; round < EXPORTS; round += 1)
    highest = Math.max(highest, (await takeExport(cookie)).highest)
  return highest
}

/** @param {string} cookie */
async function takeExport(cookie) {
  const start = performance.now()
  const answer = await fetch(`${api}/v1/registrations.csv`, { headers: { cookie } })
  if (!answer.ok) throw new Error(`The export responds with ${answer.status}`)
  let bytes = 0
  let highest = 0
  let looked = start
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length
    if (performance.now() - looked < LOOK_EVERY_MS) continue
    highest = Math.max(highest, await residentMegabytes())
    looked = performance.now()
  }
  return { bytes, highest, ms: performance.now() - start }
}

async function residentMegabytes() {
  const answer = await fetch(`${api}/metrics`, {
    headers: { authorization: `Bearer ${metricsToken}` },
  })
  const found = /^process_resident_memory_bytes\S* (\S+)$/m.exec(await answer.text())
  return Number(found?.[1] ?? Number.NaN) / 1e6
}

/** @param {() => Promise<unknown>} act */
async function medianMs(act) {
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await act()
    times.push(performance.now() - start)
  }
  return median(times)
}

/** @param {number[]} times */
function median(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}
