import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { becomeOwner, startApi } from '@u4ssc/soak/crash/start-api.mjs'
import { installPrograms, withDescendants } from '@u4ssc/soak/ha/programs.mjs'
import { startNginx } from '@u4ssc/soak/ha/proxies.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { startApp } from '@u4ssc/start/start-app.mjs'
import { waitUntilReady } from '@u4ssc/start/wait-until-ready.mjs'
import { SLUG, publishContent } from './content.mjs'

/**
 * Measures the processor time for each response of the API, the site and nginx, for the table in docs/scale.md. Unlike
 * requests per second, it hardly depends on other work on the machine. Needs Linux.
 */

/** The unit of /proc (USER_HZ). */
const TICK_MS = 10
const CONNECTIONS = 10
const WARM_UP_REQUESTS = 300
const SITE = { name: 'site', entry: 'apps/site/build/server/main.js' }

installPrograms()
const folder = mkdtempSync(join(tmpdir(), 'u4ssc-capacity-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const api = await startApi({ DATA_DIR: join(folder, 'data') })
await publishContent(api.baseUrl, await becomeOwner(api))
const sitePort = await findFreePort()
const env = { NODE_ENV: 'production', LOG_LEVEL: 'error', SITE_PORT: String(sitePort) }
const PUBLIC_SITE_URL = `http://localhost:${sitePort}`
const addresses = { PUBLIC_SITE_URL, PUBLIC_API_URL: api.baseUrl }
const site = startApp(SITE, { ...env, ...addresses }, () => {})
await waitUntilReady(`http://127.0.0.1:${sitePort}/healthz`, site)
const apiPort = Number(new URL(api.baseUrl).port)
const listens = {
  api: await findFreePort(),
  site: await findFreePort(),
  redirect: await findFreePort(),
}
const targets = { apis: [apiPort, apiPort], sites: [sitePort, sitePort] }
const nginx = startNginx(folder, listens, targets)
try {
  const page = `/en/meetings/${SLUG}`
  const record = `/v1/meetings/${SLUG}`
  await measure('a meeting page from a site process', site.pid, sitePort, page, 2_000)
  await measure('the home page from a site process', site.pid, sitePort, '/en', 2_000)
  await measure('a meeting from an API process', api.pid, apiPort, record, 10_000)
  await measure('a meeting from the cache of nginx', nginx.pid, listens.api, record, 20_000)
  await measure('a meeting page passed on by nginx', nginx.pid, listens.site, page, 2_000)
} finally {
  await site.stop()
  await api.stop()
  await nginx.end('SIGTERM')
}

/**
 * @param {string} what
 * @param {number | undefined} pid - of the process that is measured, with its children
 * @param {number} port
 * @param {string} path
 * @param {number} amount - of requests
 */
async function measure(what, pid, port, path, amount) {
  const load = { url: `http://127.0.0.1:${port}${path}`, connections: CONNECTIONS }
  await autocannon({ ...load, amount: WARM_UP_REQUESTS })
  const before = processorMs(pid)
  const { requests, non2xx, errors } = await autocannon({ ...load, amount })
  if (non2xx + errors > 0) throw new Error(`${what}: ${non2xx} refusals, ${errors} errors`)
  const each = (processorMs(pid) - before) / requests.total
  console.log(`${what}: ${each.toFixed(3)} ms, ${Math.round(1_000 / each)} a second on one core`)
}

/**
 * Returns the processor time that a process and its children have used.
 *
 * @param {number | undefined} pid
 */
function processorMs(pid) {
  if (pid === undefined) throw new RangeError('The process has not started')
  const ticks = withDescendants(pid).map((one) => {
    const [, rest = ''] = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')
    const [user, system] = rest.split(' ').slice(11, 13).map(Number)
    return (user ?? 0) + (system ?? 0)
  })
  return ticks.reduce((sum, own) => sum + own, 0) * TICK_MS
}
