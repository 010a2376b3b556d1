import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApi } from './crash/start-api.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { startApp } from '@u4ssc/start/start-app.mjs'
import { waitUntilReady } from '@u4ssc/start/wait-until-ready.mjs'
import { openCluster } from './cluster.mjs'
import { openForwarder } from './forwarder.mjs'
import { openMailbox } from './mailbox.mjs'

/** A time when registration for the sixth meeting is open. */
const CLOCK = '2021-11-25T09:00:00Z'
const SITE = { name: 'site', entry: 'apps/site/build/server/main.js' }
const JUMPING_CLOCK = new URL('jumping-clock.mjs', import.meta.url)

/**
 * Starts two API processes behind one address, a site, PostgreSQL with a standby, and a mail server, all on the
 * loopback address. `close` stops everything.
 */
export async function openStage() {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-soak-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const cluster = await openCluster()
  const mailbox = await openMailbox()
  const [balancer, site, ...apis] = await findPorts(4)
  const publicApi = `http://127.0.0.1:${balancer}`
  const addresses = { PUBLIC_API_URL: publicApi, PUBLIC_SITE_URL: `http://127.0.0.1:${site}` }
  const shared = { ...addresses, PATH: process.env['PATH'] ?? '', CLOCK }
  const clocks = apis.map((port) => join(folder, `clock-${port}`))

  /** @param {number} number */
  const openApi = (number) =>
    startApi({
      ...shared,
      API_PORT: String(apis[number]),
      DATABASE_URL: cluster.url,
      SMTP_URL: mailbox.url,
      TRUST_PROXY: '127.0.0.1',
      NODE_OPTIONS: `--import=${JUMPING_CLOCK.href}`,
      CLOCK_AHEAD_FILE: clocks[number] ?? '',
    })
  const openSite = async () => {
    const app = startApp(
      SITE,
      { ...shared, SITE_PORT: String(site), LOG_LEVEL: 'silent' },
      () => {},
    )
    await waitUntilReady(`http://127.0.0.1:${site}/healthz`, app)
    return app
  }

  /** @type {import('node:net').Socket[]} */
  const deaf = []
  const first = await openApi(0)
  const second = await openApi(1)
  const processes = { api: [first, second], site: await openSite() }
  let turn = 0
  const behind = await openForwarder(balancer ?? 0, () => {
    turn += 1
    return turn % 2 === 0 ? apis : apis.toReversed()
  })

  return {
    cluster,
    mailbox,
    processes,
    api: publicApi,
    site: addresses.PUBLIC_SITE_URL,
    /** Creates the first owner. Each start invalidates the earlier token. */
    token: second.token,
    /** Stream clients that read nothing. */
    deaf,
    /** @param {number} number */
    async killApi(number) {
      processes.api[number]?.kill()
      await processes.api[number]?.ended
      processes.api[number] = await openApi(number)
    },
    async killSite() {
      processes.site.kill()
      await processes.site.ended
      processes.site = await openSite()
    },
    /**
     * @param {number} number - of the process
     * @param {number} milliseconds - ahead of the machine's clock
     */
    setClock(number, milliseconds) {
      writeFileSync(clocks[number] ?? '', String(milliseconds))
      process.kill(processes.api[number]?.pid ?? 0, 'SIGUSR2')
    },
    async close() {
      for (const socket of deaf) socket.destroy()
      await processes.site.stop()
      for (const api of processes.api) await api.stop()
      await behind.close()
      await mailbox.close()
      await cluster.close()
      remove()
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

/** @param {number} count */
async function findPorts(count) {
  const ports = []
  for (let number = 0; number < count; number += 1) ports.push(await findFreePort())
  return ports
}
