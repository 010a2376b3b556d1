import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import pg from 'pg'
import { createClient } from '@u4ssc/client'
import { openRegistration } from '@u4ssc/crash/registration-settings.mjs'
import { becomeOwner, startApi } from '@u4ssc/crash/start-api.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { startApp } from '@u4ssc/start/start-app.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { amount, reportLimit, reportRates } from './report.mjs'

// Measures registrations per second (validation, decision, uniqueness, audit entry and queued email) compared with a
// minimal Hono program that validates and inserts one unique row in the same kind of database, each in a separate
// process. Also checks that twenty concurrent registrations with one address create one row.

const MEETING = 'u4ssc-6'
const CLIENTS = 20
/** Warm-up rounds: the engine compiles the API up to the fifth round, the minimal program up to the third. */
const WARMING_ROUNDS = 6
const ROUNDS = 8
const ROUND = 1_500
/** More log segments of 16 MB than the rounds write. */
const SEGMENTS = 24
const MIN_SHARE = 0.5
const P99_TIMES_MAX = 1.5
const LATE =
  'the program, the database and the clients share two cores: a registration costs hardly more than a row of the minimal program, but waits for the batch before it'
const NOTHING = { perSecond: Number.NaN, p99: Number.NaN }

const installed = findInstalledPostgres()
if (!installed) throw new Error('Install a PostgreSQL server for this benchmark')
await compareEmbedded()
// Otherwise, writing and removing files of one engine would overlap with commits of the other
execFileSync('sync')
await compareOnServer(await openPostgres(async () => installed))

async function compareEmbedded() {
  const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
  const api = { DATA_DIR: join(dataDir, 'api') }
  try {
    await compare('embedded', api, { DATA_DIR: join(dataDir, 'least') })
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** @param {Awaited<ReturnType<typeof openPostgres>>} postgres - stopped by this function */
async function compareOnServer(postgres) {
  const server = { DATABASE_URL: postgres.url }
  try {
    await keepSegments(postgres.url)
    await compare(`PostgreSQL ${postgres.version}`, server, server)
  } finally {
    await postgres.stop()
  }
}

/**
 * Creates log segments in advance, as on a server that has run for a while. Otherwise, creating one and writing
 * 16 MB of zeros delays commits of either program.
 *
 * @param {string} url
 */
async function keepSegments(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`alter system set min_wal_size = '${SEGMENTS * 16}MB'`)
  await client.query('select pg_reload_conf()')
  for (let segment = 0; segment < SEGMENTS; segment += 1) {
    await client.query("select pg_logical_emit_message(true, '', '')")
    await client.query('select pg_switch_wal()')
  }
  await client.query('checkpoint')
  await client.end()
}

/**
 * @param {string} engine
 * @param {Record<string, string>} apiSettings
 * @param {Record<string, string>} leastSettings
 */
async function compare(engine, apiSettings, leastSettings) {
  const api = await startApi({ CLOCK: '2021-11-25T09:00:00Z', TRUST_PROXY: '1', ...apiSettings })
  const least = await startLeast(leastSettings)
  try {
    const cookie = await becomeOwner(api)
    const desk = createClient({ baseUrl: api.baseUrl, headers: { cookie } })
    await desk.setRegistrationSettings(MEETING, openRegistration(null))
    const address = `${api.baseUrl}/v1/meetings/${MEETING}/registrations`
    report(engine, await measureInTurns(address, least.address))
    await holdOnePerson(desk, address)
  } finally {
    await api.stop()
    await least.stop()
  }
}

/** @param {Record<string, string>} settings */
async function startLeast(settings) {
  const port = await findFreePort()
  const source = { name: 'least program', entry: 'tooling/bench/least-registration.mjs' }
  /** @type {() => void} */
  let listen = () => undefined
  const listening = new Promise((settle) => (listen = () => settle(undefined)))
  const env = { PATH: process.env['PATH'], ...settings, PORT: String(port) }
  const app = startApp(source, env, (line) => line === 'listening' && listen())
  await Promise.race([listening, app.ended.then((reason) => Promise.reject(reason))])
  return { address: `http://127.0.0.1:${port}/registrations`, stop: app.stop }
}

/**
 * Rounds alternate, so that other load affects both alike. All warm rounds count together, since the 99th
 * percentile of one round would be fifteen responses.
 *
 * @param {string[]} addresses
 */
async function measureInTurns(...addresses) {
  const ways = addresses.map((address) => ({ address, ms: 0, latencies: Array.of(0).slice(1) }))
  for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round += 1)
    for (const way of ways) {
      const { ms, latencies } = await applyMany(way.address, round)
      if (round < WARMING_ROUNDS) continue
      way.ms += ms
      way.latencies.push(...latencies)
    }
  return ways.map(({ ms, latencies }) => ({
    perSecond: latencies.length / (ms / 1_000),
    p99: latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
  }))
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
  return { ms: end - start, latencies }
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

/**
 * @param {string} engine
 * @param {{ perSecond: number, p99: number }[]} measured - of the API and the minimal program
 */
function report(engine, [api = NOTHING, least = NOTHING]) {
  const share = api.perSecond / least.perSecond
  const times = api.p99 / least.p99
  const lines = [
    `\nPOST of a registration, ${CLIENTS} concurrent, ${engine}`,
    `  API               ${api.perSecond.toFixed(0).padStart(6)} per second p99 ${amount(api.p99)} ms`,
    `  minimal one       ${least.perSecond.toFixed(0).padStart(6)} per second p99 ${amount(least.p99)} ms`,
    `  the API reaches ${(share * 100).toFixed(0)} % of it (target: ${MIN_SHARE * 100} %), ` +
      `p99 × ${times.toFixed(2)} (mark: ${P99_TIMES_MAX})`,
  ]
  console.log(lines.join('\n'))
  const job = `Registrations, ${CLIENTS} concurrent, ${engine}`
  reportRates({
    job,
    unit: 'per second',
    ours: api.perSecond,
    peer: 'minimal Hono program',
    theirs: least.perSecond,
    mark: MIN_SHARE,
  })
  const limit = P99_TIMES_MAX * least.p99
  reportLimit({ job: `${job}, p99`, unit: 'ms', ours: api.p99, limit, why: LATE })
}

/**
 * @param {import('@u4ssc/client').Client} desk
 * @param {string} address
 */
async function holdOnePerson(desk, address) {
  const body = applicationOf('one-address')
  const headers = { 'content-type': 'application/json' }
  const answers = await Promise.all(
    Array.from({ length: CLIENTS }, () => fetch(address, { method: 'POST', headers, body })),
  )
  const taken = answers.filter(({ ok }) => ok).length
  const { items } = await desk.listRegistrations({ q: 'one-address@example.org' })
  console.log(`  ${CLIENTS} concurrent with one address: ${taken} responses, ${items.length} row`)
  if (items.length !== 1 || taken !== CLIENTS) process.exitCode = 1
}
