import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import autocannon from 'autocannon'
import { createClient } from '@u4ssc/client'
import { becomeOwner, startApi } from '@u4ssc/crash/start-api.mjs'
import { letterOf } from '@u4ssc/crash/writers.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { startApp } from '@u4ssc/start/start-app.mjs'
import { Stop } from '@u4ssc/start/stop.mjs'
import { waitUntilReady } from '@u4ssc/start/wait-until-ready.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'
import { amount, reportRates, reportRow } from './report.mjs'

// Runs nginx with deploy/nginx.conf in front of two API processes and a site. Measures the share of cached
// responses while letters are published, and requests per second compared with one API process. Checks that it
// still responds when both processes have stopped.

const MEETING = '/v1/meetings/u4ssc-6'
const PATHS = [MEETING, '/v1/meetings', '/v1/circulars', '/v1/feeds/changes.json?lang=en']
const LOAD = { connections: 20, duration: 4 }
const ROUNDS = 3
const READ_MS = 10_000
const READ_EVERY_MS = 5
const MIN_HIT_RATE = 0.95
const PUBLISH_EVERY_MS = 500
const SITE = { name: 'site', entry: 'apps/site/build/server/main.js' }

const installed = findInstalledPostgres()
if (!installed || !hasNginx()) {
  console.log('\nnginx: skipped, since nginx or a PostgreSQL server is not installed')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const postgres = await openPostgres(async () => installed)
try {
  await measure()
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measure() {
  const settings = {
    DATABASE_URL: postgres.url,
    CLOCK: '2021-11-25T09:00:00Z',
    TRUST_PROXY: '127.0.0.1',
  }
  const first = await startApi(settings)
  const cookie = await becomeOwner(first)
  const apis = [first, await startApi(settings)]
  const site = await startSite(first.baseUrl)
  const proxy = await startProxy([...apis.map(({ baseUrl }) => portOf(baseUrl)), site.port])
  try {
    await compare(first.baseUrl, `http://127.0.0.1:${site.port}`, proxy)
    await countHits(first.baseUrl, cookie, proxy.api)
    for (const api of apis) await api.stop()
    await readWithoutApi(proxy.api)
  } finally {
    await proxy.stop()
    await site.stop()
    for (const api of apis) await api.stop()
  }
}

/**
 * Rounds alternate, so that other load affects all alike. The best round of each counts.
 *
 * @param {string} api
 * @param {string} site
 * @param {{ api: string, site: string }} proxy
 */
async function compare(api, site, proxy) {
  const page = '/en/meetings/u4ssc-6'
  const headers = { 'accept-encoding': 'gzip' }
  const ways = {
    'a meeting, one API process': { url: api + MEETING, headers },
    'a meeting, through nginx': { url: proxy.api + MEETING, headers },
    'a page, site only': { url: site + page, headers },
    'a page, through nginx': { url: proxy.site + page, headers },
  }
  /** @type {Map<string, number>} */
  const best = new Map()
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, way] of Object.entries(ways)) {
      const { requests, non2xx, errors } = await autocannon({ ...way, ...LOAD })
      if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} refusals, ${errors} errors`)
      best.set(name, Math.max(best.get(name) ?? 0, requests.average))
    }
  console.log('\nThrough nginx, requests per second')
  for (const [name, perSecond] of best)
    console.log(`  ${name.padEnd(28)} ${perSecond.toFixed(0).padStart(7)}`)
  const rate = (/** @type {keyof typeof ways} */ name) => best.get(name) ?? Number.NaN
  reportRates({
    job: 'A meeting from the nginx cache',
    unit: 'per second',
    ours: rate('a meeting, through nginx'),
    peer: 'one API process',
    theirs: rate('a meeting, one API process'),
  })
  reportRates({
    job: 'A page through nginx, not cached',
    unit: 'per second',
    ours: rate('a page, through nginx'),
    peer: 'site only',
    theirs: rate('a page, site only'),
    why: 'pages depend on the visitor’s zone and are not cached by nginx: two programs share the same two cores',
  })
}

/**
 * Reads public addresses while letters are published.
 *
 * @param {string} api
 * @param {string} cookie
 * @param {string} proxy
 */
async function countHits(api, cookie, proxy) {
  const gone = new AbortController()
  const writing = publishUntil(gone.signal, createClient({ baseUrl: api, headers: { cookie } }))
  /** @type {Map<string, number>} */
  const counts = new Map()
  let reads = 0
  for (const end = performance.now() + READ_MS; performance.now() < end; reads += 1) {
    const how = await read(proxy + (PATHS[reads % PATHS.length] ?? ''))
    counts.set(how, (counts.get(how) ?? 0) + 1)
    await pause(READ_EVERY_MS)
  }
  gone.abort()
  const published = await writing
  const missed = (counts.get('MISS') ?? 0) + (counts.get('EXPIRED') ?? 0)
  const rate = 1 - missed / reads
  const all = [...counts].map(([how, count]) => `${count} × ${how}`).join(', ')
  console.log(
    `  ${reads} reads of ${PATHS.length} addresses while ${published} letters are published: ` +
      `${(100 * rate).toFixed(1)} % from the nginx cache (${all})`,
  )
  reportRow({
    job: `Share of reads from the nginx cache while ${published} letters are published`,
    ours: `${amount(100 * rate)} %`,
    peer: `at least ${amount(100 * MIN_HIT_RATE)} %`,
    ratio: rate / MIN_HIT_RATE,
    mark: 1,
  })
  if (rate < MIN_HIT_RATE) process.exitCode = 1
}

/**
 * @param {AbortSignal} end
 * @param {import('@u4ssc/client').Client} client
 */
async function publishUntil(end, client) {
  let published = 0
  for (; !end.aborted; published += 1) {
    const draft = await client.createDraft({ text: letterOf(String(1_000 + published)) })
    await publishReviewed(client, draft.id)
    await pause(PUBLISH_EVERY_MS)
  }
  return published
}

/** @param {string} proxy */
async function readWithoutApi(proxy) {
  for (const path of PATHS) await read(proxy + path)
  console.log(
    `  both API processes stopped: all ${PATHS.length} addresses respond from the nginx cache`,
  )
}

/**
 * @param {string} url
 * @returns {Promise<string>} the cache status of nginx
 */
async function read(url) {
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
  return answer.headers.get('x-cache') ?? 'none'
}

/** @param {string} api */
async function startSite(api) {
  const port = await findFreePort()
  const env = { PATH: process.env['PATH'], CLOCK: '2021-11-25T09:00:00Z', LOG_LEVEL: 'silent' }
  const own = { SITE_PORT: String(port), PUBLIC_API_URL: api }
  const app = startApp(SITE, { ...env, ...own }, () => undefined)
  await waitUntilReady(`http://127.0.0.1:${port}/healthz`, app)
  return { port, stop: app.stop }
}

/**
 * Returns deploy/nginx.conf with the ports and a folder of this run.
 *
 * @param {number[]} behind - the ports of two API processes and a site
 */
async function startProxy(behind) {
  const [api, site] = [await findFreePort(), await findFreePort()]
  const ports = [...behind, api, site]
  const own = readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8')
    .replaceAll(/127\.0\.0\.1:(?:4000|4001|3000)|listen 8080/g, (found) => {
      const port = ports.shift()
      return found.startsWith('listen') ? `listen 127.0.0.1:${port}` : `127.0.0.1:${port}`
    })
    .replace('/var/cache/nginx/u4ssc', join(folder, 'cache'))
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, framed(own))
  // workers run as another user
  chmodSync(folder, 0o755)
  const nginx = spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: 'inherit' })
  const kill = () => nginx.kill()
  process.once('exit', kill)
  const ended = once(nginx, 'close').then(() => new Stop('nginx ended'))
  await waitUntilReady(`http://127.0.0.1:${api}/healthz`, { name: 'proxy', ended })
  return {
    api: `http://127.0.0.1:${api}`,
    site: `http://127.0.0.1:${site}`,
    async stop() {
      process.removeListener('exit', kill)
      nginx.kill()
      await ended
    },
  }
}

/** @param {string} servers */
function framed(servers) {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    `daemon off; worker_processes 1; pid ${folder}/pid; events { worker_connections 512; }`,
    // autocannon counts a connection that ends after a thousand requests as an error
    'http { access_log off; error_log stderr crit; keepalive_requests 1000000;',
    ...folders.map((kind) => `${kind}_temp_path ${folder}/${kind};`),
    servers,
    '}',
  ].join('\n')
}

/** @param {string} address */
function portOf(address) {
  return Number(new URL(address).port)
}

function hasNginx() {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0
}
