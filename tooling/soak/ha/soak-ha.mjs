import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@u4ssc/client'
import { audit } from '../audit.mjs'
import { becomeOwner } from '../crash/start-api.mjs'
import { everySoOften } from '../every-so-often.mjs'
import { countWithin, isWithin, openRecorder } from '../recorder.mjs'
import { MEETING, register, SETTINGS } from '../registrants.mjs'
import { HA_FAULTS, undergo } from './faults.mjs'
import { installPrograms } from './programs.mjs'
import { openHaStage } from './stage.mjs'
import { longestPause, noteWrites } from './writes.mjs'

/**
 * Proves the recipe in `deploy/ha`: people register and read pages while the database fails over and processes are
 * lost; then the data is audited. PGBOUNCER=1 puts PgBouncer between the API and HAProxy. Needs Debian; as root, installs
 * the packages that are missing.
 */

const PAGES = ['/en', '/fr/meetings', '/ar/meetings/u4ssc-6', '/en/meetings/u4ssc-6']
const PERSON_EVERY_MS = 400
const PAGE_EVERY_MS = 250
const QUIET_MS = 6_000
/** Another process takes over the emails of a killed one after five minutes. */
const MAX_DRAIN_MS = 6 * 60_000

process.setMaxListeners(40) // each program is killed at the exit
installPrograms()
const isPooled = process.env['PGBOUNCER'] === '1'
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
const stage = await openHaStage({ isPooled })
try {
  await soak()
} finally {
  if (process.env['KEEP_LOGS'] !== '1') await stage.close()
}
process.exit()

async function soak() {
  const cookie = await becomeOwner({ baseUrl: stage.api, token: stage.token })
  const owner = createClient({ baseUrl: stage.api, headers: { cookie } })
  await owner.registrations.settings.update(MEETING, SETTINGS)
  console.log(`Two PostgreSQL servers, three etcd members${isPooled ? ', PgBouncer' : ''}`)

  const { recorder, acknowledgedAt } = noteWrites(openRecorder())
  const end = new AbortController()
  const registrants = register(stage, recorder, end.signal, PERSON_EVERY_MS)
  const visit = recorder.fetchAs('page readers', (status) => status === 200)
  const reading = everySoOften(PAGE_EVERY_MS, end.signal, (number) =>
    // failures are recorded
    visit(stage.site + PAGES[number % PAGES.length]).catch(() => undefined),
  )
  /** @type {import('../recorder.mjs').Window[]} */
  const windows = []
  for (const fault of HA_FAULTS) {
    await pause(QUIET_MS)
    const window = await undergo(fault, stage)
    windows.push(window)
    const seconds = longestPause(acknowledgedAt, window) / 1_000
    const failed = countWithin(recorder.failures, window)
    console.log(
      `  ${fault.name}: ${seconds.toFixed(1)} s without writes, whole again after ` +
        `${((window.end - window.start) / 1_000).toFixed(0)} s, ${failed} failed requests`,
    )
  }
  await pause(QUIET_MS)
  end.abort()
  await reading
  await registrants.everybody()
  await untilNothingWaits(owner)
  await report({ recorder, registrants, windows, cookie, writes: acknowledgedAt.length })
}

/** @param {import('@u4ssc/client').Client} owner */
async function untilNothingWaits(owner) {
  const giveUpAt = performance.now() + MAX_DRAIN_MS
  for (const state of /** @type {const} */ (['queued', 'deferred']))
    while ((await owner.emails.list({ state, limit: 1 })).items.length > 0) {
      if (performance.now() > giveUpAt) return
      await pause(1_000)
    }
}

/**
 * @param {object} outcome
 * @param {ReturnType<typeof openRecorder>} outcome.recorder
 * @param {ReturnType<typeof register>} outcome.registrants
 * @param {import('../recorder.mjs').Window[]} outcome.windows
 * @param {string} outcome.cookie
 * @param {number} outcome.writes
 */
async function report({ recorder, registrants, windows, cookie, writes }) {
  const desk = {
    own: { cookie },
    surprises: [],
    acknowledged: { drafts: new Map(), publications: new Map() },
  }
  const found = await audit(stage, { desk, registrants, listeners: [] }, windows)
  const outside = recorder.failures.filter((failure) => !isWithin(failure, windows))
  const errors = recorder.failures.filter(({ what }) => what.endsWith(': 500'))
  for (const [who, { count }] of recorder.answers) {
    const failed = recorder.failures.filter((failure) => failure.who === who)
    console.log(`  ${who}: ${count} responses, ${failed.length} failed requests`)
  }
  console.log(`  ${writes} writes acknowledged; ${found.kept}`)
  const faults = [
    ...found.faults,
    ...outside.map(({ who, what }) => `outside the fault windows: ${who}: ${what}`),
    ...errors.map(({ who, what }) => `${who}: ${what}`),
  ]
  for (const fault of faults.slice(0, 40)) console.error(`  ! ${fault}`)
  console.log(faults.length === 0 ? 'No problems found.' : `${faults.length} problems found.`)
  if (faults.length > 0) process.exitCode = 1
}
