import { createClient } from '@u4ssc/client'
import { becomeOwner } from './crash/start-api.mjs'
import { setTimeout as pause } from 'node:timers/promises'
import { audit } from './audit.mjs'
import { work } from './desk.mjs'
import { FAULTS, undergo, planOf } from './faults.mjs'
import { judge, look, watch } from './figures.mjs'
import { listen } from './listeners.mjs'
import { read } from './readers.mjs'
import { countWithin, isWithin, openRecorder } from './recorder.mjs'
import { MEETING, register, SETTINGS } from './registrants.mjs'
import { openStage } from './stage.mjs'

/**
 * Runs readers, registrants, dashboard users, feeds and bots against two API processes, a site and PostgreSQL with a
 * standby, while faults are injected; then audits the data.
 */

const MINUTES = Number(process.env['MINUTES'] ?? 10)
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
/** With less time, there would be no quiet period after the last fault. */
const MIN_MINUTES = 2
const LISTENERS = 3
/** Far enough ahead that deferred emails are sent. */
const AHEAD_MS = 6 * 60_000
const MAX_DRAIN_MS = 60_000
/** After five minutes on the database's clock, another process takes over the emails of a killed one. */
const MAX_TAKEOVER_MS = 5 * 60_000 + MAX_DRAIN_MS
/** Unused database connections are closed after ten seconds. */
const REST_MS = 12_000
const MAX_WINDOW_MS = 30_000

if (!(MINUTES >= MIN_MINUTES)) throw new Error(`Set MINUTES to ${MIN_MINUTES} or more`)
const stage = await openStage()
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))
try {
  await soak()
} finally {
  await stage.close()
}

async function soak() {
  const cookie = await becomeOwner({ baseUrl: stage.api, token: stage.token })
  const owner = createClient({ baseUrl: stage.api, headers: { cookie } })
  await owner.registrations.settings.update(MEETING, SETTINGS)
  await owner.webhooks.create({ url: 'http://nobody.invalid/', events: ['publication.created'] })
  console.log(
    `${MINUTES} minutes, SEED=${SEED}, PostgreSQL ${stage.cluster.version} with a standby`,
  )

  const before = look(stage)
  const figures = watch(stage)
  const recorder = openRecorder()
  const end = AbortSignal.timeout(MINUTES * 60_000)
  const endOfAll = new AbortController()
  const begin = performance.now()
  const desk = work(stage, recorder, cookie, end)
  const registrants = register(stage, recorder, end)
  const listeners = Array.from({ length: LISTENERS }, () => listen(stage.api, endOfAll.signal))
  const reading = read(stage, recorder, end)
  const windows = await injectAll(begin)

  await Promise.all([reading, desk.done])
  figures.end()
  const quietTo = performance.now()
  for (const number of [0, 1]) stage.setClock(number, AHEAD_MS)
  await Promise.race([registrants.everybody(), pause(MAX_DRAIN_MS, undefined, { ref: false })])
  await untilNothingWaits(desk.own.cookie)
  const felt = windows.filter(({ isFelt }) => isFelt)
  const found = await audit(stage, { desk, registrants, listeners }, felt)
  endOfAll.abort()
  for (const socket of stage.deaf) socket.destroy()
  await pause(REST_MS)

  const after = look(stage)
  const quietFrom = Math.max(...windows.map(({ end: one }) => one))
  const flat = judge({ seen: figures.seen, before, after, quietFrom, quietTo })
  report({ recorder, felt, windows, found, flat, signedIn: desk.own.signedIn })
}

/** @param {number} begin */
async function injectAll(begin) {
  const windows = []
  for (const { fault, afterMs } of planOf(FAULTS, MINUTES * 60_000, SEED)) {
    await pause(Math.max(0, begin + afterMs - performance.now()))
    if (fault.isPossible && !fault.isPossible(stage)) {
      console.log(`  ${fault.name}: skipped, only root can mount a disk for it`)
      continue
    }
    const window = await undergo(fault, stage)
    windows.push({ ...window, isFelt: fault.isFelt })
    const [at, lasted] = [(window.start - begin) / 1_000, (window.end - window.start) / 1_000]
    console.log(
      `  ${at.toFixed(0).padStart(4)} s  ${fault.name}, recovered after ${lasted.toFixed(1)} s`,
    )
  }
  return windows
}

/** @param {string} cookie */
async function untilNothingWaits(cookie) {
  const client = createClient({ baseUrl: stage.api, headers: { cookie } })
  const giveUpAt = performance.now() + MAX_TAKEOVER_MS
  for (const state of /** @type {const} */ (['queued', 'deferred']))
    while ((await client.emails.list({ state, limit: 1 })).items.length > 0) {
      if (performance.now() > giveUpAt) return
      await pause(500)
    }
}

/**
 * @param {object} outcome
 * @param {ReturnType<typeof openRecorder>} outcome.recorder
 * @param {import('./recorder.mjs').Window[]} outcome.felt
 * @param {import('./recorder.mjs').Window[]} outcome.windows
 * @param {{ faults: string[], kept: string }} outcome.found
 * @param {{ words: string, isFlat: boolean }[]} outcome.flat
 * @param {number} outcome.signedIn
 */
function report({ recorder, felt, windows, found, flat, signedIn }) {
  const { answers, failures } = recorder
  const outside = failures.filter((failure) => !isWithin(failure, felt))
  for (const [who, { count, milliseconds }] of answers) {
    const sorted = milliseconds.toSorted((a, b) => a - b)
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0
    const own = failures.filter((failure) => failure.who === who).length
    console.log(`  ${who.padEnd(24)} ${count} answers, p99 ${p99.toFixed(0)} ms, ${own} failures`)
  }
  console.log(`  ${found.kept}; signed in again ${signedIn} times`)
  for (const { words } of flat) console.log(`  ${words}`)
  for (const window of felt)
    console.log(`  ${countWithin(failures, window)} failures while ${window.what}`)
  console.log(`  ${failures.length} failures, ${outside.length} of them outside the fault windows`)

  const faults = [
    ...found.faults,
    ...outside.map(({ who, what }) => `${who}: ${what}`),
    ...flat.filter(({ isFlat }) => !isFlat).map(({ words }) => `not flat: ${words}`),
    ...windows
      .filter(({ start, end }) => end - start > MAX_WINDOW_MS)
      .map(({ what }) => `too long: ${what}`),
  ]
  for (const fault of faults.slice(0, 40)) console.error(`  ! ${fault}`)
  console.log(faults.length === 0 ? 'No problems found.' : `${faults.length} problems found.`)
  if (faults.length > 0) process.exitCode = 1
}
