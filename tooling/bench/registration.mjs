import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { createClient } from '@u4ssc/client'
import { openRegistration } from '@u4ssc/soak/crash/registration-settings.mjs'
import { becomeOwner, startApi } from '@u4ssc/soak/crash/start-api.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { reportLimit, reportRow } from './report.mjs'

// Measures registrations per second on both databases: validation, decision, uniqueness, audit
// entry and queued email.

const MEETING = 'u4ssc-6'
const CLIENTS = 20
const WARMING_ROUNDS = 4
const ROUNDS = 6
const ROUND = 1_500
const MAX_P99_MS = 100
const MIN_PER_SECOND = { PostgreSQL: 1_000, embedded: 300 }

const installed = findInstalledPostgres()
if (!installed) throw new Error('Install a PostgreSQL server for this benchmark')
const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
try {
  await measure('embedded', { DATA_DIR: dataDir })
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
const postgres = await openPostgres(async () => installed)
try {
  await measure('PostgreSQL', { DATABASE_URL: postgres.url })
} finally {
  await postgres.stop()
}

/**
 * @param {keyof typeof MIN_PER_SECOND} engine
 * @param {Record<string, string>} settings
 */
async function measure(engine, settings) {
  const api = await startApi({ CLOCK: '2021-11-25T09:00:00Z', TRUST_PROXY: '1', ...settings })
  try {
    const cookie = await becomeOwner(api)
    const desk = createClient({ baseUrl: api.baseUrl, headers: { cookie } })
    await desk.registrations.settings.update(MEETING, openRegistration(null))
    const url = `${api.baseUrl}/v1/meetings/${MEETING}/registrations`
    let seconds = 0
    /** @type {number[]} */
    const latencies = []
    for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round += 1) {
      const taken = await applyMany(url, round)
      if (round < WARMING_ROUNDS) continue
      seconds += taken.seconds
      latencies.push(...taken.latencies)
    }
    report(engine, latencies, seconds)
  } finally {
    await api.stop()
  }
}

/**
 * @param {keyof typeof MIN_PER_SECOND} engine
 * @param {number[]} latencies - in milliseconds
 * @param {number} seconds
 */
function report(engine, latencies, seconds) {
  const [perSecond, target] = [latencies.length / seconds, MIN_PER_SECOND[engine]]
  const p99 = latencies.sort((a, b) => a - b)[Math.floor(latencies.length * 0.99)] ?? Number.NaN
  const job = `Registrations, ${CLIENTS} concurrent, ${engine}`
  reportRow({
    job,
    ours: `${perSecond.toFixed(0)} per second`,
    peer: `at least ${target}`,
    ratio: perSecond / target,
    mark: 1,
  })
  reportLimit({ job: `${job}, p99`, unit: 'ms', ours: p99, limit: MAX_P99_MS })
}

/**
 * @param {string} url
 * @param {number} round
 */
async function applyMany(url, round) {
  let person = round * ROUND * 2
  /** @type {number[]} */
  const latencies = []
  const start = performance.now()
  let end = start
  const { non2xx, errors } = await new Promise((settle, refuse) => {
    const load = autocannon(
      {
        url,
        method: 'POST',
        connections: CLIENTS,
        amount: ROUND,
        headers: { 'content-type': 'application/json' },
        requests: [
          {
            setupRequest: (request) => {
              person += 1
              const headers = { ...request.headers, 'x-forwarded-for': addressOf(person) }
              return { ...request, headers, body: applicationOf(`person-${person}`) }
            },
            onResponse: () => (end = performance.now()),
          },
        ],
      },
      (error, result) => (error ? refuse(error) : settle(result)),
    )
    load.on('response', (_client, _status, _bytes, latency) => latencies.push(latency))
  })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refusals`)
  return { seconds: (end - start) / 1_000, latencies }
}

/**
 * The API accepts 1,200 writes per address and minute, so each person has a separate address.
 *
 * @param {number} person
 */
function addressOf(person) {
  return `10.0.${person >> 8}.${person % 256}`
}

/** @param {string} name */
function applicationOf(name) {
  const who = { name, email: `${name}@example.org`, country: 'CO', capacity: 'individual' }
  return JSON.stringify({ ...who, mode: 'online', language: 'es', privacyNotice: true })
}
