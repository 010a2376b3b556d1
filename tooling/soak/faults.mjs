import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Stop } from '@u4ssc/start/stop.mjs'

const DAY_MS = 86_400_000
const LOOK_EVERY_MS = 100
/** After the first sound answers, for connections that were opened before and break late. */
const GRACE_MS = 1_000
const AWAY_MS = 3_000
const LONG_MS = 8_000
const DEAF_CLIENTS = 25
/** What is not sound by then will not be by itself. */
const SOUND_MS_MAX = 90_000

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {boolean} isFelt whether requests may fail meanwhile
 * @property {(stage: import('./stage.mjs').Stage) => Promise<void>} inject and what is done about it
 * @property {(stage: import('./stage.mjs').Stage) => boolean} [isPossible] on this machine
 */

/** @type {Fault[]} */
export const FAULTS = [
  { name: 'the first API process was killed', isFelt: true, inject: (stage) => stage.killApi(0) },
  { name: 'the second API process was killed', isFelt: true, inject: (stage) => stage.killApi(1) },
  { name: 'the site was killed', isFelt: true, inject: (stage) => stage.killSite() },
  {
    name: 'PostgreSQL was restarted',
    isFelt: true,
    async inject({ cluster }) {
      const { server } = cluster.leader()
      await server.pause()
      await pause(AWAY_MS)
      await server.resume()
    },
  },
  {
    name: 'the primary was lost and the standby promoted',
    isFelt: true,
    inject: ({ cluster }) => cluster.failOver(),
  },
  {
    name: 'the disk of the database was full',
    isFelt: true,
    inject: fillDisk,
    isPossible: ({ cluster }) => cluster.leader().disk.canBeFilled,
  },
  {
    name: 'the mail server was away',
    isFelt: false,
    async inject({ mailbox }) {
      await mailbox.pause()
      await pause(LONG_MS)
      await mailbox.resume()
    },
  },
  {
    name: 'the clock of one API process was a day ahead',
    isFelt: false,
    async inject(stage) {
      stage.setClock(1, DAY_MS)
      await pause(LONG_MS)
      stage.setClock(1, 0)
    },
  },
  { name: 'clients of the stream never read', isFelt: false, inject: openDeafClients },
]

/** @param {import('./stage.mjs').Stage} stage */
async function fillDisk({ cluster }) {
  const { server, disk } = cluster.leader()
  disk.fill()
  await pause(LONG_MS)
  disk.free()
  // a server that cannot write its log ends; whoever made room starts it
  await pause(AWAY_MS)
  if (!server.isUp()) await server.resume()
}

/**
 * They ask and read nothing. They stay until the process that they asked is gone, or this one.
 *
 * @param {import('./stage.mjs').Stage} stage
 */
async function openDeafClients({ api, deaf }) {
  for (let number = 0; number < DEAF_CLIENTS; number += 1) {
    const socket = connect(Number(new URL(api).port), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.pause()
    socket.write('GET /v1/releases/stream HTTP/1.1\r\nhost: soak\r\n\r\n')
    deaf.push(socket)
  }
}

/**
 * Injects a fault and waits until everything answers again.
 *
 * @param {Fault} fault
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./recorder.mjs').Window>}
 */
export async function undergo({ name, inject }, stage) {
  const start = performance.now()
  await inject(stage)
  while (!(await isSound(stage))) {
    if (performance.now() - start > SOUND_MS_MAX) throw await whatEnded(name, stage)
    await pause(LOOK_EVERY_MS)
  }
  await pause(GRACE_MS)
  return { what: name, start, end: performance.now() }
}

/**
 * What the processes said that are gone, of those that should be there.
 *
 * @param {string} after
 * @param {import('./stage.mjs').Stage} stage
 */
async function whatEnded(after, { processes }) {
  const silent = new Promise((settle) => setTimeout(settle, LOOK_EVERY_MS, 'all are there'))
  const ended = await Promise.race([silent, ...processes.api.map((api) => api.ended)])
  const last = ended instanceof Stop ? `${ended.message}\n${ended.details}` : ended
  return new Error(`Not all is sound ${SOUND_MS_MAX / 1_000} s after ${after}: ${String(last)}`)
}

/** @param {import('./stage.mjs').Stage} stage */
async function isSound({ processes, site }) {
  const asked = [...processes.api.map(({ baseUrl }) => `${baseUrl}/readyz`), `${site}/en`]
  const answers = await Promise.all(asked.map((address) => fetch(address).catch(() => undefined)))
  for (const answer of answers) await answer?.body?.cancel()
  return answers.every((answer) => answer?.ok)
}
