import { createClient, ProblemError, UnreachableError } from '@u4ssc/client'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { copyPostgres } from '@u4ssc/test-binaries/postgres.mjs'
import { becomeOwner, startApi } from './start-api.mjs'

/**
 * Lets many people register at the same time for few places, through two processes on one PostgreSQL server: once
 * without faults, and once while one process is killed during registration and during confirmation. Requests
 * without a response are repeated with the same key.
 */

const PEOPLE = Number(process.env['PEOPLE'] ?? 500)
const PLACES = Number(process.env['PLACES'] ?? 100)
const MEETING = 'u4ssc-6'

await inNewDatabase((url, version) =>
  register(`PostgreSQL ${version}, no faults injected`, url, false),
)
await inNewDatabase((url, version) =>
  register(`PostgreSQL ${version}, one process killed`, url, true),
)

/**
 * @typedef {Awaited<ReturnType<typeof startApi>>} Api
 * @typedef {import('@u4ssc/client/registrations').RegistrationConfirmed['registration']} Own
 */

/** @param {(url: string, version: string) => Promise<void>} work */
async function inNewDatabase(work) {
  const server = await openPostgres(
    async (programs) => findInstalledPostgres() ?? copyPostgres(programs),
  )
  try {
    await work(server.url, server.version)
  } finally {
    await server.stop()
  }
}

/**
 * @param {string} how
 * @param {string} url - of the database
 * @param {boolean} isKilled
 */
async function register(how, url, isKilled) {
  const env = { CLOCK: '2021-11-25T09:00:00Z', DATABASE_URL: url }
  const first = await startApi(env)
  const cookie = await becomeOwner(first)
  const processes = [first, await startApi(env)]
  const dashboard = createClient({ baseUrl: first.baseUrl, headers: { cookie } })
  await dashboard.registrations.settings.update(MEETING, openRegistration(PLACES))
  try {
    const repeated = { count: 0 }
    const begin = performance.now()
    await askAll(processes, env, isKilled, repeated, (client, index) =>
      client.registrations.create(MEETING, applicationOf(index), {
        idempotencyKey: `apply-${index}`,
      }),
    )
    const appliedMs = performance.now() - begin
    const tokens = await readTokens(dashboard)
    const middle = performance.now()
    const answers = await askAll(processes, env, isKilled, repeated, (client, index) =>
      client.registrations.confirm(
        { token: tokens[index] ?? '' },
        { idempotencyKey: `confirm-${index}` },
      ),
    )
    const confirmedMs = performance.now() - middle
    const faults = await findFaults(
      dashboard,
      answers.map(({ registration }) => registration),
    )
    const perSecond = (/** @type {number} */ ms) => Math.round((PEOPLE / ms) * 1_000)
    console.log(
      `${PEOPLE} for ${PLACES} places, two processes, ${how}: ` +
        `${perSecond(appliedMs)} registrations/s, ${perSecond(confirmedMs)} confirmations/s, ` +
        `${repeated.count} repeated; ${faults.length === 0 ? 'no problems' : faults.join('; ')}`,
    )
    if (faults.length > 0) process.exitCode = 1
  } finally {
    for (const api of processes) await api.stop()
  }
}

/**
 * Sends all requests at the same time, half to each process, and repeats those without a response.
 *
 * @template Answer
 * @param {Api[]} processes
 * @param {Record<string, string>} env
 * @param {boolean} isKilled - kills the second process when half of the requests have a response
 * @param {{ count: number }} repeated
 * @param {(client: import('@u4ssc/client').Client, index: number) => Promise<Answer>} ask
 * @returns {Promise<Answer[]>}
 */
async function askAll(processes, env, isKilled, repeated, ask) {
  let answered = 0
  /** @type {Promise<unknown> | undefined} */
  let restart
  const answers = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      for (let turn = index; ; turn += 1) {
        const client = createClient({ baseUrl: processes[turn % 2]?.baseUrl ?? '' })
        try {
          const answer = await ask(client, index)
          answered += 1
          if (isKilled && answered === Math.floor(PEOPLE / 2)) restart = killSecond(processes, env)
          return answer
        } catch (error) {
          const isAway =
            error instanceof UnreachableError ||
            (error instanceof ProblemError && error.status === 503)
          if (!isAway) throw error
          repeated.count += 1
        }
      }
    }),
  )
  await restart
  return answers
}

/**
 * @param {Api[]} processes
 * @param {Record<string, string>} env
 */
async function killSecond(processes, env) {
  const second = processes[1]
  second?.kill()
  await second?.ended
  processes[1] = await startApi(env)
}

/**
 * @param {number} index
 * @returns {import('@u4ssc/client/registrations').Application}
 */
function applicationOf(index) {
  return {
    name: `Person ${index}`,
    email: `person-${index}@example.org`,
    country: 'CO',
    capacity: 'individual',
    mode: 'online',
    language: 'es',
    privacyNotice: true,
  }
}

/**
 * @param {import('@u4ssc/client').Client} dashboard
 * @returns {Promise<string[]>} tokens from the outbox, by the number of the person
 */
async function readTokens(dashboard) {
  /** @type {string[]} */
  const tokens = []
  for (const { id, to } of await listAll((cursor) =>
    dashboard.emails.list({ limit: 100, ...cursor }),
  )) {
    const person = Number(/person-(\d+)/.exec(to ?? '')?.[1])
    const text = (await dashboard.emails.get(id))?.text ?? ''
    tokens[person] = /token=(\S+)/.exec(text)?.[1] ?? ''
  }
  return tokens
}

/**
 * @param {import('@u4ssc/client').Client} dashboard
 * @param {Own[]} responses - the response to each person
 */
async function findFaults(dashboard, responses) {
  const rows = await listAll((cursor) => dashboard.registrations.list({ limit: 100, ...cursor }))
  const emails = await listAll((cursor) => dashboard.emails.list({ limit: 100, ...cursor }))
  /** @type {string[]} */
  const faults = []
  /** @type {(isCorrect: boolean, fault: string) => void} */
  const check = (isCorrect, fault) => void (isCorrect || faults.push(fault))
  const confirmed = rows.filter(({ state }) => state === 'confirmed')
  const waiting = rows.filter(({ state }) => state === 'waiting')
  check(rows.length === PEOPLE, `${rows.length} registrations`)
  check(confirmed.length === PLACES, `${confirmed.length} confirmed`)
  check(waiting.length === PEOPLE - PLACES, `${waiting.length} waiting`)
  const placesOf = (/** @type {typeof rows} */ some) => some.map(({ place }) => place ?? 0)
  const numbers = placesOf(rows).toSorted((a, b) => a - b)
  check(new Set(numbers).size === PEOPLE, 'positions are duplicated')
  check(
    Math.max(...placesOf(confirmed)) < Math.min(...placesOf(waiting)),
    'the waiting list is out of order',
  )
  const stateOf = new Map(rows.map(({ email, state }) => [email, state]))
  const wrong = responses.filter(({ email, state }) => stateOf.get(email) !== state)
  check(wrong.length === 0, `${wrong.length} responses have the wrong state`)
  const kinds = emails.map(({ kind, to }) => `${kind} ${to}`)
  check(
    new Set(kinds).size === kinds.length,
    `${kinds.length - new Set(kinds).size} emails duplicated`,
  )
  check(emails.length === 2 * PEOPLE, `${emails.length} emails`)
  return faults
}

/**
 * @template Item
 * @param {(cursor: { cursor?: string }) => Promise<{ items: Item[], nextCursor: string | null }>} list
 */
async function listAll(list) {
  const all = []
  /** @type {string | null} */
  let cursor = null
  do {
    const page = await list(cursor === null ? {} : { cursor })
    all.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return all
}
