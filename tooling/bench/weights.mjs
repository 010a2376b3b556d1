import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPlatform } from '@u4ssc/start/platform.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { readSitemap } from '@u4ssc/start/read-sitemap.mjs'
import { readSettings } from '@u4ssc/start/settings.mjs'
import { reportLimit } from './report.mjs'

// Measures the transfer size of each page, compressed as for a browser: everything at the first view, only the page at the next one.
const MAX_FIRST_BYTES = 50 * 1024
const MAX_NEXT_BYTES = 15 * 1024
const FILES = /(?:href|src)="(\/(?:assets\/[^"]+\.(?:css|js)|favicon\.svg))"/g

const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const settings = readSettings({
  API_PORT: String(await findFreePort()),
  SITE_PORT: String(await findFreePort()),
  DATA_DIR: dataDir,
})
const site = `http://127.0.0.1:${settings.sitePort}`
const platform = await startPlatform(settings, {
  ...process.env,
  LOG_LEVEL: 'error',
  CLOCK: '2021-11-25T09:00:00Z',
})
try {
  const all = await readSitemap(site)
  const pages = all.filter((page) => /^\/en(\/|$)/.test(page))
  console.log(`\n${'page'.padEnd(52)} ${'HTML'.padStart(7)} ${'first'.padStart(7)}`)
  const [heaviest, heaviestNext] = [
    { page: '', bytes: 0 },
    { page: '', bytes: 0 },
  ]
  for (const page of pages) {
    const html = await (await fetch(site + page)).text()
    const files = new Set([...html.matchAll(FILES)].map(([, file = '']) => file))
    const own = await wireBytes(page)
    const others = await Promise.all([...files].map(wireBytes))
    const first = own + others.reduce((sum, bytes) => sum + bytes, 0)
    console.log(`${page.padEnd(52)} ${String(own).padStart(7)} ${String(first).padStart(7)}`)
    if (first > MAX_FIRST_BYTES || own > MAX_NEXT_BYTES) process.exitCode = 1
    if (first > heaviest.bytes) Object.assign(heaviest, { page, bytes: first })
    if (own > heaviestNext.bytes) Object.assign(heaviestNext, { page, bytes: own })
  }
  for (const { job, limit, most } of [
    { job: 'at the first view', limit: MAX_FIRST_BYTES, most: heaviest },
    { job: 'at the next view', limit: MAX_NEXT_BYTES, most: heaviestNext },
  ])
    reportLimit({
      job: `Largest of ${pages.length} pages ${job}, ${most.page}`,
      unit: 'bytes',
      ours: most.bytes,
      limit,
    })
} finally {
  await platform.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/**
 * Returns the size with headers, as transferred.
 *
 * @param {string} path
 */
async function wireBytes(path) {
  const request = get(site + path, { headers: { 'accept-encoding': 'gzip, br' }, agent: false })
  const [response] = /** @type {[import('node:http').IncomingMessage]} */ (
    await once(request, 'response')
  )
  response.resume()
  await once(response, 'end')
  return response.socket.bytesRead
}
