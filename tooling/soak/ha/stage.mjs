import { mkdtempSync, chmodSync } from 'node:fs'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { startApp } from '@u4ssc/start/start-app.mjs'
import { waitUntilReady } from '@u4ssc/start/wait-until-ready.mjs'
import { startApi } from '../crash/start-api.mjs'
import { openMailbox } from '../mailbox.mjs'
import { openPatroniCluster } from './patroni-cluster.mjs'
import { FRONT, startHaproxy, startNginx, startPgbouncer } from './proxies.mjs'

/** A time when registration for the sixth meeting is open. */
const CLOCK = '2021-11-25T09:00:00Z'
const SITE = { name: 'site', entry: 'apps/site/build/server/main.js' }

/**
 * Starts the layout of the page "High availability" on loopback addresses: two PostgreSQL servers under Patroni, three
 * etcd members, HAProxy, two API processes and two sites behind nginx, and a mail server.
 *
 * @param {{ isPooled: boolean }} options - true to put PgBouncer between the API and HAProxy
 */
export async function openHaStage({ isPooled }) {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-ha-'))
  chmodSync(folder, 0o755)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const haproxy = startHaproxy(folder)
  const cluster = await openPatroniCluster(folder)
  const pgbouncer = isPooled ? startPgbouncer(folder, cluster.password) : undefined
  const mailbox = await openMailbox()
  const [apiA = 0, apiB = 0, siteA = 0, siteB = 0, redirect = 0, api = 0, site = 0] =
    await findPorts(7)
  const [apis, sites] = [
    [apiA, apiB],
    [siteA, siteB],
  ]
  const database = `postgres://u4ssc:${cluster.password}@${FRONT}:${isPooled ? 6432 : 5000}/u4ssc`
  const addresses = {
    PUBLIC_API_URL: `http://127.0.0.1:${api}`,
    PUBLIC_SITE_URL: `http://127.0.0.1:${site}`,
  }
  const shared = { ...addresses, PATH: process.env['PATH'] ?? '', CLOCK, STOP_DELAY: '5' }

  /** @param {number} number */
  const openApi = (number) =>
    startApi({
      ...shared,
      API_PORT: String(apis[number]),
      DATABASE_URL: database,
      SMTP_URL: mailbox.url,
      TRUST_PROXY: '127.0.0.1',
    })
  /** @param {number} number */
  const openSite = async (number) => {
    const env = {
      ...shared,
      SITE_PORT: String(sites[number]),
      INTERNAL_API_URL: addresses.PUBLIC_API_URL,
      LOG_LEVEL: 'silent',
    }
    const app = startApp(SITE, env, () => {})
    await waitUntilReady(`http://127.0.0.1:${sites[number]}/healthz`, app)
    return app
  }

  const first = await openApi(0)
  const second = await openApi(1)
  const nginx = startNginx(folder, { api, site, redirect }, { apis, sites })
  const processes = { api: [first, second], site: [await openSite(0), await openSite(1)] }

  return {
    cluster: { ...cluster, url: cluster.superuserUrl, programs: cluster.tools },
    mailbox,
    processes,
    folder,
    api: addresses.PUBLIC_API_URL,
    site: addresses.PUBLIC_SITE_URL,
    /** Creates the first owner. Each start invalidates the earlier token. */
    token: second.token,
    /** @param {number} number */
    async killApi(number) {
      processes.api[number]?.kill()
      await processes.api[number]?.ended
      processes.api[number] = await openApi(number)
    },
    /** @param {number} number */
    async restartApi(number) {
      await processes.api[number]?.stop()
      processes.api[number] = await openApi(number)
    },
    /** @param {number} number */
    async killSite(number) {
      processes.site[number]?.kill()
      await processes.site[number]?.ended
      processes.site[number] = await openSite(number)
    },
    async close() {
      for (const app of [...processes.site, ...processes.api]) await app.stop()
      for (const proxy of [nginx, pgbouncer, haproxy]) await proxy?.end('SIGTERM')
      await mailbox.close()
      await cluster.close()
      remove()
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof openHaStage>>} HaStage */

/** @param {number} count */
async function findPorts(count) {
  const ports = []
  for (let number = 0; number < count; number += 1) ports.push(await findFreePort())
  return ports
}
