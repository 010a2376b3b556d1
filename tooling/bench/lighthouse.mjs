// Runs Lighthouse on the most important pages with phone settings. Not part of `npm run bench`, since it downloads
// Lighthouse and takes minutes. Run `node tooling/bench/lighthouse.mjs`, optionally with the address of a running
// site.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findChromium } from '@u4ssc/browser/find-chromium.mjs'
import { startPlatform } from '@u4ssc/start/platform.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { readSettings } from '@u4ssc/start/settings.mjs'

const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const MEETING = '/en/meetings/u4ssc-6'
const PAGES = [
  '/en',
  MEETING,
  `${MEETING}/programme`,
  '/en/circulars/tsb-circular-352-2021-10-13',
  `${MEETING}/register`,
]
const MAX_REPORT_BYTES = 64 * 1024 * 1024
const MAX_MINUTES = 5
const MAX_RUNS = 3

const run = promisify(execFile)
const [given] = process.argv.slice(2)
const own = given === undefined ? await openOwnSite() : undefined
try {
  console.log(`\n${'page'.padEnd(46)} ${CATEGORIES.map((name) => name.padStart(14)).join(' ')}`)
  for (const page of PAGES) {
    const { scores, failed } = await auditSeveralTimes((given ?? own?.address ?? '') + page)
    console.log(`${page.padEnd(46)} ${scores.map((one) => String(one).padStart(14)).join(' ')}`)
    for (const reason of failed) console.log(`  ${reason}`)
    if (scores.some((score) => score < 100)) process.exitCode = 1
  }
} finally {
  await own?.close()
}

/**
 * Returns the best of several runs, since other load only lowers the score.
 *
 * @param {string} url
 */
async function auditSeveralTimes(url) {
  /** @type {Awaited<ReturnType<typeof audit>> | undefined} */
  let best
  for (let time = 0; time < MAX_RUNS && sumOf(best) < 100 * CATEGORIES.length; time += 1) {
    const found = await audit(url).catch(failedRun)
    if (found && sumOf(found) > sumOf(best)) best = found
  }
  if (!best) throw new Error(`Lighthouse failed for ${url}`)
  return best
}

/** @param {{ scores: readonly number[] } | undefined} found */
function sumOf(found) {
  return found?.scores.reduce((sum, score) => sum + score, 0) ?? 0
}

/** Lighthouse fails if its browser is too slow to be traced. @param {unknown} error */
function failedRun(error) {
  const { stderr = '' } = /** @type {{ stderr?: string }} */ (error)
  console.error(`  ${stderr.trim()}`)
  return undefined
}

/** @param {string} url */
async function audit(url) {
  const args = [
    '--yes',
    LIGHTHOUSE,
    url,
    '--output=json',
    '--quiet',
    `--only-categories=${CATEGORIES.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
  ]
  const env = { ...process.env, CHROME_PATH: findChromium(process.env) }
  const limits = { maxBuffer: MAX_REPORT_BYTES, timeout: MAX_MINUTES * 60_000 }
  const { stdout } = await run('npx', args, { env, ...limits })
  /** @type {{ categories: Record<string, { score: number, auditRefs: { id: string, weight: number }[] }>, audits: Record<string, { score: number | null, title: string, displayValue?: string }> }} */
  const { categories, audits } = JSON.parse(stdout)
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs)
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    failed: counted
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`),
  }
}

async function openOwnSite() {
  const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-lighthouse-'))
  const settings = readSettings({
    API_PORT: String(await findFreePort()),
    SITE_PORT: String(await findFreePort()),
    DATA_DIR: dataDir,
  })
  const environment = { ...process.env, LOG_LEVEL: 'error', CLOCK: '2021-11-25T09:00:00Z' }
  const platform = await startPlatform(settings, environment)
  return {
    address: `http://localhost:${settings.sitePort}`,
    async close() {
      await platform.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
