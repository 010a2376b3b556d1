import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import pg from 'pg'
import { createClient } from '@u4ssc/client'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import { becomeOwner, startApi } from '@u4ssc/soak/crash/start-api.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { amount, reportLimit, reportRates, reportRow } from './report.mjs'
import { startServer } from './start-server.mjs'

// Measures registrations per second on both databases: validation, decision, uniqueness, audit
// entry and queued email. On PostgreSQL, together with a program that sends the same statement and does nothing else, with few
// registrations and with many.

const MEETING = 'u4ssc-6'
const CLIENTS = 20
const WARMING_ROUNDS = 4
const ROUNDS = 6
const ROUND = 1_500
const MANY = 100_000
const MIN_OF_FLOOR = 0.5
const MAX_P99_MS = { PostgreSQL: 100, embedded: 200 }
const MIN_PER_SECOND = { PostgreSQL: 1_200, embedded: 200 }
const WHY = {
  PostgreSQL: 'the row of the same statement alone shows what this machine can do',
  embedded:
    'the engine takes two thirds of the time, writing to the disk a tenth; both wait for each other',
}
const FLOOR = fileURLToPath(new URL('registration-floor.mjs', import.meta.url))

/** The number of people who applied; each applies once. */
let person = 0

const installed = findInstalledPostgres()
if (!installed) throw new Error('Install a PostgreSQL server for this benchmark')
const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
try {
  await withApi({ DATA_DIR: dataDir }, async (url) => {
    const { ours } = await measure({ ours: url })
    report('embedded', 'embedded', ours)
  })
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
const postgres = await openPostgres(async () => installed)
try {
  await withApi({ DATABASE_URL: postgres.url }, async (url) => {
    await apply(url, 1)
    const floor = await startServer(FLOOR, {}, '', [postgres.url])
    await compare(url, floor.line, 'PostgreSQL')
    await fill()
    await compare(url, floor.line, `PostgreSQL, after ${amount(MANY)} others`)
    await floor.close()
  })
} finally {
  await postgres.stop()
}

/**
 * @param {Record<string, string>} settings
 * @param {(url: string) => Promise<void>} use
 */
async function withApi(settings, use) {
  const api = await startApi({ CLOCK: '2021-11-25T09:00:00Z', TRUST_PROXY: '1', ...settings })
  try {
    const cookie = await becomeOwner(api)
    const desk = createClient({ baseUrl: api.baseUrl, headers: { cookie } })
    await desk.registrations.settings.update(MEETING, openRegistration(null))
    await use(`${api.baseUrl}/v1/meetings/${MEETING}/registrations`)
  } finally {
    await api.stop()
  }
}

/** Repeats the first registration with its audit entry and email, until there are many. */
async function fill() {
  const client = new pg.Client(postgres.url)
  await client.connect()
  try {
    await client.query(`
    create temporary table copies as
      select gen_random_uuid() as id, 'copy-' || n || '@example.org' as email from generate_series(1, ${MANY}) n;
    insert into registrations select row.* from copies c, (select * from registrations limit 1) first,
      jsonb_populate_record(null::registrations, to_jsonb(first) || jsonb_build_object('id', c.id, 'email', c.email)) row;
    insert into audit select row.* from copies c, (select * from audit where action = 'apply' limit 1) first,
      jsonb_populate_record(null::audit, to_jsonb(first) || jsonb_build_object('id', c.id)) row;
    insert into messages select row.* from copies c, (select * from messages where kind = 'confirm' limit 1) first,
      jsonb_populate_record(null::messages, to_jsonb(first) || jsonb_build_object('id', c.id, 'registration_id', c.id)) row;
    analyze`)
  } finally {
    await client.end()
  }
}

/**
 * @param {string} url
 * @param {string} floorUrl
 * @param {string} database - with the number of rows, if there are many
 */
async function compare(url, floorUrl, database) {
  const { ours, floor } = await measure({ ours: url, floor: floorUrl })
  report('PostgreSQL', database, ours)
  reportRates({
    job: `Registrations, ${CLIENTS} concurrent, ${database}`,
    unit: 'per second',
    ours: ours.perSecond,
    peer: 'the same statement alone',
    theirs: floor.perSecond,
    mark: MIN_OF_FLOOR,
    why: 'the request around the statement; 0.47 to 0.59 in the runs of one day',
  })
}

/**
 * @typedef {{ perSecond: number, p99: number }} Measured
 */

/**
 * Measures in alternating rounds; the first ones warm up.
 *
 * @template {string} Name
 * @param {Record<Name, string>} urls
 * @returns {Promise<Record<Name, Measured>>}
 */
async function measure(urls) {
  const names = /** @type {Name[]} */ (Object.keys(urls))
  const taken = names.map(() => ({ seconds: 0, latencies: /** @type {number[]} */ ([]) }))
  for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round += 1)
    for (const [index, name] of names.entries()) {
      const { seconds, latencies } = await apply(urls[name], ROUND)
      const sum = taken[index]
      if (round < WARMING_ROUNDS || !sum) continue
      sum.seconds += seconds
      sum.latencies.push(...latencies)
    }
  const measured = taken.map(({ seconds, latencies }) => ({
    perSecond: latencies.length / seconds,
    p99: latencies.sort((a, b) => a - b)[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
  }))
  return /** @type {Record<Name, Measured>} */ (
    Object.fromEntries(names.map((name, index) => [name, measured[index]]))
  )
}

/**
 * @param {keyof typeof MIN_PER_SECOND} engine
 * @param {string} database
 * @param {Measured} measured
 */
function report(engine, database, { perSecond, p99 }) {
  const target = MIN_PER_SECOND[engine]
  const job = `Registrations, ${CLIENTS} concurrent, ${database}`
  reportRow({
    job,
    ours: `${perSecond.toFixed(0)} per second`,
    peer: `at least ${target}`,
    ratio: perSecond / target,
    mark: 1,
    why: WHY[engine],
  })
  reportLimit({
    job: `${job}, p99`,
    unit: 'ms',
    ours: p99,
    limit: MAX_P99_MS[engine],
    why: WHY[engine],
  })
}

/**
 * @param {string} url
 * @param {number} people
 */
async function apply(url, people) {
  /** @type {number[]} */
  const latencies = []
  const start = performance.now()
  let end = start
  const { non2xx, errors } = await new Promise((settle, refuse) => {
    const load = autocannon(
      {
        url,
        method: 'POST',
        connections: Math.min(CLIENTS, people),
        amount: people,
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
  return `10.${person >> 16}.${(person >> 8) % 256}.${person % 256}`
}

/** @param {string} name */
function applicationOf(name) {
  const who = { name, email: `${name}@example.org`, country: 'CO', capacity: 'individual' }
  return JSON.stringify({ ...who, mode: 'online', language: 'es', privacyNotice: true })
}
