import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { createClient } from '@u4ssc/client'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import { becomeOwner, startApi } from '@u4ssc/soak/crash/start-api.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { startApp } from '@u4ssc/start/start-app.mjs'
import { waitUntilReady } from '@u4ssc/start/wait-until-ready.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { SLUG, publishContent } from './content.mjs'
import { reportLimit } from './report.mjs'

// Measures reads as the first reader after a publication gets them, among 10,000 meetings and
// 100,000 registrations, three requests at a time.

const MEETINGS = 10_000
const CROWDED = 'many-1'
const CROWDED_REGISTRATIONS = 10_000
const REGISTRATIONS_EACH = 9
const ROUNDS = 15
const AT_A_TIME = 3
const MAX_FIRST_READ_MS = 150
const MAX_SEARCH_BY_NAME_MS = 150

const IndexedSchema = z.string().transform(Number)

const installed = findInstalledPostgres()
if (!installed) throw new Error('Install a PostgreSQL server for this benchmark')
const server = await openPostgres(async () => installed)
const settings = { DATABASE_URL: server.url, TRUST_PROXY: '1' }
try {
  const first = await startApi({ ...settings, CLOCK: '2021-11-25T09:00:00Z' })
  const cookie = await becomeOwner(first)
  await publishContent(first.baseUrl, cookie)
  await register(first.baseUrl, cookie)
  await first.stop()
  runSql(manyMeetings())
  const api = await startApi(settings)
  await waitUntilReady(`${api.baseUrl}/readyz`, api)
  await waitUntilIndexed()
  const site = await startSite(api.baseUrl)
  await measure(api.baseUrl, site.baseUrl, cookie)
  await site.stop()
  await api.stop()
} finally {
  await server.stop()
}

/** Registers the person whose registration is copied. @param {string} baseUrl @param {string} cookie */
async function register(baseUrl, cookie) {
  const owner = createClient({ baseUrl, headers: { cookie } })
  await owner.registrations.settings.update(SLUG, openRegistration(null))
  const who = { name: 'Ana', email: 'ana@example.org', country: 'CO', capacity: 'individual' }
  const application = { ...who, mode: 'online', language: 'es', privacyNotice: true }
  const answer = await fetch(`${baseUrl}/v1/meetings/${SLUG}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(application),
  })
  if (!answer.ok) throw new Error(`The registration was refused: ${await answer.text()}`)
}

/** Copies the measured meeting with triggers off, which would take minutes. */
function manyMeetings() {
  return `set session_replication_role = replica;
create temporary table many as
  select 'many-' || i as slug, current_date + (i % 3600) - 1800 as starts_on,
    case when i = 1 then ${CROWDED_REGISTRATIONS} else ${REGISTRATIONS_EACH} end as people
  from generate_series(1, ${MEETINGS}) i;
insert into meetings (slug, circular_id, starts_on, ends_on)
  select many.slug, circular_id, many.starts_on, many.starts_on from many, meetings where meetings.slug = '${SLUG}';
insert into meeting_releases (slug, number, circular_id, sequence, meeting, evidence, changes, drift,
    published_at, revision)
  select many.slug, 1, circular_id, 0, jsonb_set(jsonb_set(meeting, '{id}', to_jsonb(many.slug)),
      '{schedule,days}', jsonb_build_array(jsonb_set(meeting #> '{schedule,days,0}', '{date}',
        to_jsonb(many.starts_on::text)))),
    evidence, '[]', drift, published_at,
    (select max(revision) from meeting_releases) + row_number() over ()
  from many, meeting_releases where meeting_releases.slug = '${SLUG}' and number = 1;
insert into registration_settings (slug, rule, offer_hours, reminder_hours, questions)
  select slug, 'automatic', 48, '[24, 1]', '[]' from many;
insert into registration_places (slug, mode, open, taken, last_place)
  select slug, 'online', true, people, people from many;
insert into registrations (id, slug, email, name, country, capacity, mode, language, answers,
    access_needs, listed, record_attendance, consents, decision, state, version, place, created_at,
    updated_at)
  select gen_random_uuid(), many.slug, 'person-' || i || '@' || many.slug || '.example',
    'Person ' || md5(many.slug || i), country, capacity, mode, language, answers, access_needs,
    listed, record_attendance, consents, decision, 'confirmed', 1, i, now(), now()
  from many, generate_series(1, people) i, registrations
  where registrations.slug = '${SLUG}';
update public_revision set number = (select max(revision) from meeting_releases);
analyze;`
}

/** The API indexes meetings in the background after its start. */
async function waitUntilIndexed() {
  const missing = `select count(*) from meetings m where not exists
    (select from search_entries where slug = m.slug)`
  while (IndexedSchema.parse(runSql(missing).trim()) > 0)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
}

/** @param {string} apiUrl */
async function startSite(apiUrl) {
  const port = await findFreePort()
  const site = startApp(
    { name: 'site', entry: 'apps/site/build/server/main.js' },
    {
      PATH: process.env['PATH'],
      SITE_PORT: String(port),
      INTERNAL_API_URL: apiUrl,
      PUBLIC_API_URL: apiUrl,
    },
    () => undefined,
  )
  const baseUrl = `http://127.0.0.1:${port}`
  await waitUntilReady(`${baseUrl}/readyz`, site)
  return { ...site, baseUrl }
}

/**
 * @param {string} api
 * @param {string} site
 * @param {string} cookie
 */
async function measure(api, site, cookie) {
  /** @type {[string, (round: number) => string, number?][]} */
  const reads = [
    ['API: a meeting', (round) => `${api}/v1/meetings/many-${round * 37 + 2}`],
    ['API: list of meetings', () => `${api}/v1/meetings?limit=100`],
    ['API: letters', () => `${api}/v1/circulars?limit=100`],
    ['API: search, a common word', () => `${api}/v1/search?q=meeting`],
    ['API: search, a rare word', () => `${api}/v1/search?q=thematic+introduction`],
    ['API: search, misspelt', () => `${api}/v1/search?q=sustainible`],
    ['API: feed, Atom', () => `${api}/v1/feeds/changes.atom`, MAX_FIRST_READ_MS],
    ['API: feed, calendar', () => `${api}/v1/feeds/meetings.ics`, MAX_FIRST_READ_MS],
    ['dashboard: home', () => `${api}/v1/overview`],
    ['dashboard: registrations of 10,000', () => registrationsOf('limit=100')],
    [
      'dashboard: search by name',
      (round) => `${api}/v1/registrations?q=${round}abc&limit=100`,
      MAX_SEARCH_BY_NAME_MS,
    ],
    ['dashboard: emails', () => `${api}/v1/messages?limit=100`],
    ['dashboard: audit', () => `${api}/v1/audit?limit=100`],
    [
      'dashboard: registrations as CSV',
      () => `${api}/v1/lists/${CROWDED}/registrations?format=csv&language=en`,
    ],
    ['site: home', () => `${site}/en`, MAX_FIRST_READ_MS],
    ['site: a meeting', (round) => `${site}/en/meetings/many-${round * 41 + 3}`, MAX_FIRST_READ_MS],
    ['site: all meetings', () => `${site}/en/meetings`, MAX_FIRST_READ_MS],
    ['site: search', () => `${site}/en/search?q=meeting`],
  ]
  /** @param {string} query */
  const registrationsOf = (query) => `${api}/v1/registrations?meeting=${CROWDED}&${query}`
  for (const [what, addressAt, limit] of reads) {
    /** @type {number[]} */
    const taken = []
    // The first round, after the start of the process, is not counted
    for (let round = -1; round < ROUNDS; round += 1) {
      emptyCache(round)
      await settle()
      const addresses = Array.from({ length: AT_A_TIME }, (_, index) =>
        addressAt((round + 1) * AT_A_TIME + index),
      )
      const times = await Promise.all(addresses.map((address) => timeOf(address, cookie)))
      if (round >= 0) taken.push(...times)
    }
    const [p50, p95] = [quantile(taken, 0.5), quantile(taken, 0.95)]
    console.log(
      `  ${what.padEnd(42)} p50 ${p50.toFixed(0).padStart(5)} ms   p95 ${p95.toFixed(0).padStart(5)} ms`,
    )
    if (limit !== undefined)
      reportLimit({ job: `${what}, ${MEETINGS} meetings, median`, unit: 'ms', ours: p50, limit })
  }
}

/** Notifies the API of a publication. @param {number} round */
function emptyCache(round) {
  runSql(`notify public_revision, '${round + 1_000_000}'`)
}

/** Lets the notification arrive. */
function settle() {
  return new Promise((resolve) => setTimeout(resolve, 50))
}

/**
 * @param {string} address
 * @param {string} cookie
 */
async function timeOf(address, cookie) {
  const start = performance.now()
  const answer = await fetch(address, { headers: { cookie } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return performance.now() - start
}

/**
 * @param {number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/**
 * @param {string} script
 * @returns {string} the rows
 */
function runSql(script) {
  const psql = join(dirname(installed?.postgres ?? ''), 'psql')
  const arguments_ = ['-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', server.url]
  const { status, stdout, stderr } = spawnSync(psql, arguments_, {
    input: script,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
