import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Stop } from '@u4ssc/start/stop.mjs'
import { Random } from '@u4ssc/fuzz/random.mjs'

const DAY_MS = 86_400_000
const POLL_MS = 100
/** Wait after recovery, for older connections that break late. */
const GRACE_MS = 1_000
const AWAY_MS = 3_000
const LONG_MS = 8_000
const DEAF_CLIENTS = 25
/** Maximum time for recovery. */
const MAX_RECOVERY_MS = 90_000

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {boolean} isFelt - true if requests can fail meanwhile
 * @property {(stage: import('./stage.mjs').Stage) => Promise<void>} inject - the fault and its repair
 * @property {(stage: import('./stage.mjs').Stage) => boolean} [isPossible] - on this machine
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
    name: 'the mail server was unavailable',
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
  { name: 'stream clients never read', isFelt: false, inject: openDeafClients },
]

/** @param {import('./stage.mjs').Stage} stage */
async function fillDisk({ cluster }) {
  const { server, disk } = cluster.leader()
  disk.fill()
  await pause(LONG_MS)
  disk.free()
  // a server that cannot write its log ends, so it is started again after space was freed
  await pause(AWAY_MS)
  if (!server.isUp()) await server.resume()
}

/**
 * Opens clients that send a request and read nothing. They stay until the process ends.
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
 * Injects a fault and waits until everything responds again.
 *
 * @param {Fault} fault
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./recorder.mjs').Window>}
 */
export async function undergo({ name, inject }, stage) {
  const start = performance.now()
  await inject(stage)
  while (!(await isSound(stage))) {
    if (performance.now() - start > MAX_RECOVERY_MS) throw await whatEnded(name, stage)
    await pause(POLL_MS)
  }
  await pause(GRACE_MS)
  return { what: name, start, end: performance.now() }
}

/**
 * Returns the last output of processes that ended unexpectedly.
 *
 * @param {string} after
 * @param {import('./stage.mjs').Stage} stage
 */
async function whatEnded(after, { processes }) {
  const silent = new Promise((settle) => setTimeout(settle, POLL_MS, 'all are running'))
  const ended = await Promise.race([silent, ...processes.api.map((api) => api.ended)])
  const last = ended instanceof Stop ? `${ended.message}\n${ended.details}` : ended
  return new Error(
    `No recovery within ${MAX_RECOVERY_MS / 1_000} s after ${after}: ${String(last)}`,
  )
}

/** @param {import('./stage.mjs').Stage} stage */
async function isSound({ processes, site }) {
  const asked = [...processes.api.map(({ baseUrl }) => `${baseUrl}/readyz`), `${site}/en`]
  const answers = await Promise.all(asked.map((address) => fetch(address).catch(() => undefined)))
  for (const answer of answers) await answer?.body?.cancel()
  return answers.every((answer) => answer?.ok)
}

/** Time before the first fault, and after the last one, to compare. */
const [FIRST, LAST] = [0.06, 0.66]

/**
 * Returns the time of each fault: in an order from the seed, at similar intervals, never at the same time.
 *
 * @template Fault
 * @param {readonly Fault[]} faults
 * @param {number} milliseconds - total
 * @param {number} seed
 */
export function planOf(faults, milliseconds, seed) {
  const dice = new Random(seed, 0)
  const random = () => dice.below(1_000) / 1_000
  const order = faults
    .map((fault) => ({ fault, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ fault }) => fault)
  const slot = ((LAST - FIRST) * milliseconds) / faults.length
  return order.map((fault, number) => ({
    fault,
    afterMs: FIRST * milliseconds + (number + random() / 2) * slot,
  }))
}
