import { createClient, ProblemError, UnreachableError } from '@u4ssc/client'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { copyPostgres } from '@u4ssc/test-binaries/postgres.mjs'
import { openRegistration } from './registration-settings.mjs'
import { becomeOwner, startApi } from './start-api.mjs'

/**
 * Many register at once for few places, through two processes on one PostgreSQL: once in peace, and
 * once while one of the two is killed as people apply, and again as they confirm. Each sends again,
 * with the same key, what got no answer.
 */

const PEOPLE = Number(process.env['PEOPLE'] ?? 500)
const PLACES = Number(process.env['PLACES'] ?? 100)
const MEETING = 'u4ssc-6'

await inNewDatabase((url, version) => register(`PostgreSQL ${version}, in peace`, url, false))
await inNewDatabase((url, version) => register(`PostgreSQL ${version}, one killed`, url, true))

/**
 * @typedef {Awaited<ReturnType<typeof startApi>>} Api
 * @typedef {import('@u4ssc/client').RegistrationConfirmed['registration']} Own
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
 * @param {string} url of the database
 * @param {boolean} isKilled
 */
async function register(how, url, isKilled) {
  const env = { CLOCK: '2021-11-25T09:00:00Z', DATABASE_URL: url }
  const first = await startApi(env)
  const cookie = await becomeOwner(first)
  const doors = [first, await startApi(env)]
  const desk = createClient({ baseUrl: first.baseUrl, headers: { cookie } })
  await desk.setRegistrationSettings(MEETING, openRegistration(PLACES))
  try {
    const sentAgain = { count: 0 }
    const begin = performance.now()
    await askAll(doors, env, isKilled, sentAgain, (client, index) =>
      client.apply(MEETING, applicationOf(index), `apply-${index}`),
    )
    const appliedMs = performance.now() - begin
    const tokens = await readTokens(desk)
    const middle = performance.now()
    const answers = await askAll(doors, env, isKilled, sentAgain, (client, index) =>
      client.confirmRegistration(tokens[index] ?? '', `confirm-${index}`),
    )
    const confirmedMs = performance.now() - middle
    const faults = await findFaults(
      desk,
      answers.map(({ registration }) => registration),
    )
    const perSecond = (/** @type {number} */ ms) => Math.round((PEOPLE / ms) * 1_000)
    console.log(
      `${PEOPLE} for ${PLACES} places, two processes, ${how}: ` +
        `${perSecond(appliedMs)} applications/s, ${perSecond(confirmedMs)} confirmations/s, ` +
        `${sentAgain.count} sent again; ${faults.length === 0 ? 'no fault' : faults.join('; ')}`,
    )
    if (faults.length > 0) process.exitCode = 1
  } finally {
    for (const door of doors) await door.stop()
  }
}

/**
 * Everybody asks at once, half of them at each door; who gets no answer asks again.
 *
 * @template Answer
 * @param {Api[]} doors
 * @param {Record<string, string>} env
 * @param {boolean} isKilled whether the second process dies when half are answered
 * @param {{ count: number }} sentAgain
 * @param {(client: import('@u4ssc/client').Client, index: number) => Promise<Answer>} ask
 * @returns {Promise<Answer[]>}
 */
async function askAll(doors, env, isKilled, sentAgain, ask) {
  let answered = 0
  /** @type {Promise<unknown> | undefined} */
  let restart
  const answers = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      for (let turn = index; ; turn += 1) {
        const client = createClient({ baseUrl: doors[turn % 2]?.baseUrl ?? '' })
        try {
          const answer = await ask(client, index)
          answered += 1
          if (isKilled && answered === Math.floor(PEOPLE / 2)) restart = killSecond(doors, env)
          return answer
        } catch (error) {
          const isAway =
            error instanceof UnreachableError ||
            (error instanceof ProblemError && error.status === 503)
          if (!isAway) throw error
          sentAgain.count += 1
        }
      }
    }),
  )
  await restart
  return answers
}

/**
 * @param {Api[]} doors
 * @param {Record<string, string>} env
 */
async function killSecond(doors, env) {
  const second = doors[1]
  second?.kill()
  await second?.ended
  doors[1] = await startApi(env)
}

/**
 * @param {number} index
 * @returns {import('@u4ssc/client').Application}
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
 * @param {import('@u4ssc/client').Client} desk
 * @returns {Promise<string[]>} by the number of the person, from the outbox
 */
async function readTokens(desk) {
  /** @type {string[]} */
  const tokens = []
  for (const { id, to } of await listAll((cursor) =>
    desk.listMessages({ limit: 100, ...cursor }),
  )) {
    const person = Number(/person-(\d+)/.exec(to ?? '')?.[1])
    const text = (await desk.previewMessage(id))?.text ?? ''
    tokens[person] = /token=(\S+)/.exec(text)?.[1] ?? ''
  }
  return tokens
}

/**
 * @param {import('@u4ssc/client').Client} desk
 * @param {Own[]} told what each person was answered
 */
async function findFaults(desk, told) {
  const rows = await listAll((cursor) => desk.listRegistrations({ limit: 100, ...cursor }))
  const mails = await listAll((cursor) => desk.listMessages({ limit: 100, ...cursor }))
  /** @type {string[]} */
  const faults = []
  /** @type {(is: boolean, fault: string) => void} */
  const hold = (is, fault) => void (is || faults.push(fault))
  const confirmed = rows.filter(({ state }) => state === 'confirmed')
  const waiting = rows.filter(({ state }) => state === 'waiting')
  hold(rows.length === PEOPLE, `${rows.length} registrations`)
  hold(confirmed.length === PLACES, `${confirmed.length} confirmed`)
  hold(waiting.length === PEOPLE - PLACES, `${waiting.length} waiting`)
  const placesOf = (/** @type {typeof rows} */ some) => some.map(({ place }) => place ?? 0)
  const numbers = placesOf(rows).toSorted((a, b) => a - b)
  hold(new Set(numbers).size === PEOPLE, 'numbers in line are doubled')
  hold(Math.max(...placesOf(confirmed)) < Math.min(...placesOf(waiting)), 'line out of order')
  const stateOf = new Map(rows.map(({ email, state }) => [email, state]))
  const wrong = told.filter(({ email, state }) => stateOf.get(email) !== state)
  hold(wrong.length === 0, `${wrong.length} were told otherwise than it is`)
  const kinds = mails.map(({ kind, to }) => `${kind} ${to}`)
  hold(new Set(kinds).size === kinds.length, `${kinds.length - new Set(kinds).size} mails doubled`)
  hold(mails.length === 2 * PEOPLE, `${mails.length} mails`)
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
