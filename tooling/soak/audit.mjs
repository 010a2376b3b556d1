import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient, everyItem } from '@u4ssc/client'
import { findLosses } from './crash/find-losses.mjs'
import { MEETING, PLACES } from './registrants.mjs'

/** An API process that dies after the mail server accepted an email and before it recorded this sends it again. */
const MAX_EMAILS_PER_FAULT = 10

/**
 * @typedef {Pick<import('./stage.mjs').Stage, 'api' | 'mailbox'> & { cluster: { url: string, programs: string } }} Audited
 */

/**
 * Returns errors in the data that was written.
 *
 * @param {Audited} stage
 * @param {object} traffic
 * @param {Pick<ReturnType<typeof import('./desk.mjs').work>, 'acknowledged' | 'surprises'> & { own: { cookie: string } }} traffic.desk
 * @param {ReturnType<typeof import('./registrants.mjs').register>} traffic.registrants
 * @param {ReturnType<typeof import('./listeners.mjs').listen>[]} traffic.listeners
 * @param {import('./recorder.mjs').Window[]} felt - windows in which a process or the database was unavailable
 */
export async function audit(stage, { desk, registrants, listeners }, felt) {
  const { cookie } = desk.own
  const client = createClient({ baseUrl: stage.api, headers: { cookie } })
  const rows = await all(everyItem(client.registrations.list, { limit: 100 }))
  const emails = await all(everyItem(client.emails.list, { limit: 100 }))
  const { delivered, doubled, unexplained } = countDeliveries(stage.mailbox.deliveries, felt)

  const faults = [
    ...desk.surprises,
    ...registrants.surprises,
    ...(await findLosses(stage.api, cookie, desk.acknowledged)),
    ...findLostRegistrations(rows, registrants.states),
    ...findFaultsOfPlaces(rows),
    ...findEmailFaults(emails, delivered),
    ...unexplained,
    ...findUnheard(listeners, desk.acknowledged.publications),
    ...(await checkDatabase(stage)),
  ]
  const kept =
    `${desk.acknowledged.drafts.size} drafts, ${desk.acknowledged.publications.size} publications and ` +
    `${registrants.states.size} applications acknowledged; ${emails.length} emails, each delivered, ` +
    `${doubled} of them twice; ${listeners.length} listeners`
  return { faults, kept }
}

/**
 * @template Item
 * @param {AsyncIterable<Item>} items
 */
async function all(items) {
  const found = []
  for await (const item of items) found.push(item)
  return found
}

/**
 * @param {import('@u4ssc/client/registrations').RegistrationRecord[]} rows
 * @param {Map<string, string>} acknowledged - the last state in a response, by address
 */
function findLostRegistrations(rows, acknowledged) {
  const states = new Map(rows.map(({ email, state }) => [email, state]))
  const addresses = new Set(rows.map(({ email }) => email))
  const faults = [...acknowledged].flatMap(([email, state]) => {
    const now = states.get(email)
    if (now === undefined) return [`the registration of ${email} is missing`]
    const isSo = now === state || (state === 'waiting' && now === 'offered')
    return isSo ? [] : [`${email} got the state ${state}, but it is ${now}`]
  })
  return addresses.size === rows.length ? faults : [...faults, 'a person is registered twice']
}

/** @param {import('@u4ssc/client/registrations').RegistrationRecord[]} rows */
function findFaultsOfPlaces(rows) {
  const placesOf = (/** @type {string[]} */ ...states) =>
    rows.filter(({ state }) => states.includes(state)).map(({ place }) => place ?? 0)
  const [taken, waiting] = [placesOf('confirmed', 'offered'), placesOf('waiting')]
  const faults = []
  if (taken.length > PLACES) faults.push(`${taken.length} have one of ${PLACES} places`)
  if (taken.length < PLACES && waiting.length > 0)
    faults.push(
      `${waiting.length} wait while ${PLACES - taken.length} places of ${MEETING} are free`,
    )
  if (Math.max(...taken) > Math.min(...waiting)) faults.push('the waiting list is out of order')
  return faults
}

/**
 * @param {import('@u4ssc/client/emails').MessageSummary[]} emails
 * @param {Map<string, number[]>} delivered
 */
function findEmailFaults(emails, delivered) {
  const seen = new Set()
  return emails.flatMap(({ id, kind, to, state, error }) => {
    const what = `${kind} to ${to}`
    const isSecond = seen.has(what)
    seen.add(what)
    return [
      ...(state === 'sent' ? [] : [`mail ${what} is ${state}: ${error}`]),
      ...(delivered.has(id) ? [] : [`email ${what} was never delivered`]),
      ...(isSecond ? [`email ${what} was created twice`] : []),
    ]
  })
}

/**
 * A duplicate email is acceptable if the first one was sent just before a process or the database failed,
 * so that it could not be recorded. SMTP has no way to check.
 *
 * @param {import('./mailbox.mjs').Delivery[]} deliveries
 * @param {import('./recorder.mjs').Window[]} felt
 */
function countDeliveries(deliveries, felt) {
  /** @type {Map<string, number[]>} */
  const delivered = new Map()
  for (const { id, at } of deliveries) delivered.set(id, [...(delivered.get(id) ?? []), at])
  const twice = [...delivered].filter(([, times]) => times.length > 1)
  const perWindow = felt.map(({ what, start, end }) => {
    const own = twice.filter(([, [first = 0]]) => start - 1_000 <= first && first <= end)
    return { what, ids: own.map(([id]) => id) }
  })
  const explained = new Set(perWindow.flatMap(({ ids }) => ids))
  const unexplained = [
    ...twice
      .filter(([id]) => !explained.has(id))
      .map(([id]) => `email ${id} was sent twice without a fault`),
    ...perWindow
      .filter(({ ids }) => ids.length > MAX_EMAILS_PER_FAULT)
      .map(({ what, ids }) => `${ids.length} emails were sent twice after "${what}"`),
  ]
  return { delivered, doubled: twice.length, unexplained }
}

/**
 * @param {{ heard: Set<string> }[]} listeners
 * @param {Map<string, import('@u4ssc/client/drafts').Publication>} publications
 */
function findUnheard(listeners, publications) {
  const slugs = [...publications.values()].flatMap(({ meetings }) =>
    meetings.map(({ slug }) => slug),
  )
  return listeners.flatMap(({ heard }, number) => {
    const missed = slugs.filter((slug) => !heard.has(slug))
    return missed.length === 0 ? [] : [`listener ${number} did not receive ${missed.join(', ')}`]
  })
}

/**
 * Checks tables and indexes of the current primary.
 *
 * @param {Audited} stage
 */
async function checkDatabase({ cluster }) {
  try {
    const amcheck = ['--install-missing', '--heapallindexed', cluster.url]
    await promisify(execFile)(join(cluster.programs, 'pg_amcheck'), amcheck)
    return []
  } catch (error) {
    return [`pg_amcheck: ${error instanceof Error ? error.message : error}`]
  }
}
