import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { startPlatform } from '@u4ssc/start/platform.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { readSettings } from '@u4ssc/start/settings.mjs'
import { residentMegabytes } from '@u4ssc/test/process-figures.mjs'
import { openEnrichedApi } from './enriched-api.mjs'
import { reportLimit, reportRates } from './report.mjs'

const SITE = fileURLToPath(new URL('../../apps/site/build/server/main.js', import.meta.url))
const MARKUP_SERVER = fileURLToPath(new URL('same-markup-child.mjs', import.meta.url))
const MEETING = '/en/meetings/u4ssc-6'
const LOAD = { connections: 20, duration: 4 }
/** Warm-up, until the code is compiled and caches are filled. */
const WARM_UP = { connections: 20, duration: 5 }
const ROUNDS = 3
const MEMORY_EVERY_MS = 6_000
const MAX_HTML_BYTES = 40_000
const MAX_GZIP_BYTES = 8_000
const RENDERING =
  'the other has its elements ready; Remix makes two more requests for a loader, which computes phase, times and texts, and Node before 24 tracks each promise'

/** Headers that Node sets itself. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const settings = readSettings({
  API_PORT: String(await findFreePort()),
  SITE_PORT: String(await findFreePort()),
  DATA_DIR: dataDir,
})
const platform = await startPlatform(settings, { ...process.env, LOG_LEVEL: 'error' })
const api = await openEnrichedApi(`http://127.0.0.1:${settings.apiPort}`)
const site = await openSite(api.address)
try {
  const page = site.address + MEETING
  const html = await (await fetch(page)).text()
  const [bytes, gzipped] = [Buffer.byteLength(html), gzipSync(html, { level: 9 }).length]
  console.log(`\nA meeting page with a programme of 60 rows`)
  console.log(`  HTML ${bytes} bytes, gzipped ${gzipped}`)

  const prepared = await answerOf(page)
  const bare = await serveBytes(prepared)
  const remix = await openMarkupServer('remix', html)
  const react = await openMarkupServer('react', html)
  const ways = {
    'cached, gzip': { url: page, headers: { 'accept-encoding': 'gzip' } },
    'bare node:http, same bytes': { url: bare.address },
    rendered: { url: `${page}?unique=[<id>]`, idReplacement: true },
    'bare Remix, same markup': { url: remix.address },
    'Hono and react-dom, same markup': { url: react.address },
  }
  for (const way of Object.values(ways)) await autocannon({ ...way, ...WARM_UP })
  const memory = watchMemory(site.pid)
  const rates = await inTurns(ways)
  const megabytes = memory.end()
  for (const each of [bare, remix, react]) await each.close()

  const compare = (/** @type {keyof ways} */ one, /** @type {keyof ways} */ other) =>
    ((100 * rates[one]) / rates[other]).toFixed(0)
  for (const [name, rate] of Object.entries(rates))
    console.log(`  ${name.padEnd(32)} ${rate.toFixed(0).padStart(7)} per second`)
  console.log(
    `  cached, compared with bare node:http: ${compare('cached, gzip', 'bare node:http, same bytes')} %`,
  )
  console.log(
    `  rendered, compared with bare Remix: ${compare('rendered', 'bare Remix, same markup')} %`,
  )
  console.log(`  resident memory of the site under this load, in MB: ${megabytes.join(' ')}`)
  reportAll(rates)
  reportLimit({
    job: 'HTML of a meeting page with 60 rows',
    unit: 'bytes',
    ours: bytes,
    limit: MAX_HTML_BYTES,
  })
  reportLimit({ job: 'The same, gzipped', unit: 'bytes', ours: gzipped, limit: MAX_GZIP_BYTES })
  if (bytes > MAX_HTML_BYTES || gzipped > MAX_GZIP_BYTES) process.exitCode = 1
} finally {
  await site.close()
  api.close()
  await platform.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/**
 * @param {Record<'cached, gzip' | 'bare node:http, same bytes' | 'rendered' | 'bare Remix, same markup' | 'Hono and react-dom, same markup', number>} rates
 */
function reportAll(rates) {
  const cached = { job: 'A page of the site, cached', unit: 'per second' }
  const rendered = { job: 'A page of the site, rendered', unit: 'per second' }
  for (const { peer, ours, ...row } of /** @type {const} */ ([
    { ...cached, ours: 'cached, gzip', peer: 'bare node:http, same bytes', mark: 0.5 },
    { ...rendered, ours: 'rendered', peer: 'bare Remix, same markup', mark: 0.9, why: RENDERING },
    { ...rendered, ours: 'rendered', peer: 'Hono and react-dom, same markup', why: RENDERING },
  ]))
    reportRates({ ...row, ours: rates[ours], peer, theirs: rates[peer] })
}

/**
 * Measures all ways alternately, so that other load affects all alike.
 *
 * @template {string} Name
 * @param {Record<Name, { url: string }>} ways
 * @returns {Promise<Record<Name, number>>} requests per second of the best round
 */
async function inTurns(ways) {
  const names = /** @type {Name[]} */ (Object.keys(ways))
  const best = /** @type {Record<Name, number>} */ (
    Object.fromEntries(names.map((name) => [name, 0]))
  )
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) {
      const { requests, non2xx, errors } = await autocannon({ ...ways[name], ...LOAD })
      if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} refusals, ${errors} errors`)
      best[name] = Math.max(best[name], requests.average)
    }
  return best
}

/**
 * Returns the gzipped bytes, which `fetch` would unpack.
 *
 * @param {string} url
 * @returns {Promise<{ body: Buffer, headers: string[] }>}
 */
async function answerOf(url) {
  const request = get(url, { headers: { 'accept-encoding': 'gzip' } })
  const [response] = /** @type {[import('node:http').IncomingMessage]} */ (
    await once(request, 'response')
  )
  const parts = await response.toArray()
  const headers = Object.entries(response.headers)
    .filter(([name]) => !OWN_HEADERS.has(name))
    .flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)]))
  return { body: Buffer.concat(parts), headers }
}

/**
 * @param {{ body: Buffer, headers: string[] }} answer
 */
async function serveBytes({ body, headers }) {
  const server = createServer((_, response) => {
    response.writeHead(200, headers).end(body)
  })
  const port = await findFreePort()
  await new Promise((settle) => server.listen(port, '127.0.0.1', () => settle(undefined)))
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** @param {string} apiAddress */
async function openSite(apiAddress) {
  const port = await findFreePort()
  const env = {
    PATH: process.env['PATH'],
    SITE_PORT: String(port),
    PUBLIC_API_URL: apiAddress,
    CLOCK: '2021-11-25T09:00:00Z',
  }
  const child = spawn(process.execPath, [SITE], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.stdout.resume()
  return {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

/**
 * @param {'remix' | 'react'} kind
 * @param {string} html
 */
async function openMarkupServer(kind, html) {
  const child = spawn(process.execPath, [MARKUP_SERVER, kind], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(html)
  const [address] = await once(child.stdout, 'data')
  return {
    address: String(address).trim(),
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

/**
 * Returns the memory of a process, every few seconds.
 *
 * @param {number} pid
 */
function watchMemory(pid) {
  const look = () => Math.round(residentMegabytes(pid))
  const megabytes = [look()]
  const timer = setInterval(() => megabytes.push(look()), MEMORY_EVERY_MS)
  return {
    end() {
      clearInterval(timer)
      return megabytes
    },
  }
}
