import { createClient, ProblemError, UnreachableError } from '@u4ssc/client'
import { signInAsOwner } from './crash/start-api.mjs'
import { letterOf } from './crash/writers.mjs'
import { confirmFacts } from '@u4ssc/start/publish-reviewed.mjs'
import { everySoOften } from './every-so-often.mjs'
import { MEETING, PLACES } from './registrants.mjs'
import { untilAcknowledged } from './until-acknowledged.mjs'

const IMPORT_EVERY_MS = 2_500
const LOOK_EVERY_MS = 1_000
/** The first letter is 352, for the sixth meeting. */
const FIRST_NUMBER = 1_000
const TAKEN = new Set(['confirmed', 'offered'])

/**
 * Simulates dashboard users: an editor imports and publishes letters, a registrar reads registrations, emails and
 * figures, and checks for overbooking.
 *
 * @param {import('./stage.mjs').Stage} stage
 * @param {ReturnType<typeof import('./recorder.mjs').openRecorder>} recorder
 * @param {string} cookie
 * @param {AbortSignal} end
 */
export function work({ api }, { fetchAs }, cookie, end) {
  /** @type {import('./crash/writers.mjs').Acknowledged} */
  const acknowledged = { drafts: new Map(), publications: new Map() }
  /** @type {string[]} */
  const surprises = []
  const own = { cookie, signedIn: 0 }
  const fetch = fetchAs('dashboard users', (status) => status < 500)

  /**
   * Signs in again if the session has ended.
   *
   * @template Answer
   * @param {(client: import('@u4ssc/client').Client) => Promise<Answer>} ask
   * @param {string} [key]
   */
  const insist = (ask, key) =>
    untilAcknowledged(async () => {
      try {
        return await ask(openClient(key))
      } catch (error) {
        if (!(error instanceof ProblemError && error.status === 401)) throw error
        await signInAgain()
        throw new UnreachableError('Signed in again: repeat the request', { cause: error })
      }
    })

  async function signInAgain() {
    try {
      own.cookie = await signInAsOwner(api)
      own.signedIn += 1
    } catch (cause) {
      throw new UnreachableError('Sign-in failed', { cause })
    }
  }

  /** @param {string} [key] */
  function openClient(key) {
    const headers = { cookie: own.cookie, ...(key ? { 'idempotency-key': key } : {}) }
    return createClient({ baseUrl: api, retries: 0, headers, fetch })
  }

  const edit = everySoOften(IMPORT_EVERY_MS, end, async (turn) => {
    const number = String(FIRST_NUMBER + turn)
    const draft = await insist(
      (client) => client.drafts.create({ text: letterOf(number) }),
      `d-${number}`,
    )
    acknowledged.drafts.set(draft.id, number)
    const { id } = draft
    // a repeated request must be identical
    const review = await insist((client) => confirmFacts(client, id))
    const request = { version: review.version, reviewed: review.hash }
    const published = await insist((client) => client.drafts.publish(id, request), `p-${number}`)
    acknowledged.publications.set(id, published)
  })
  const look = everySoOften(LOOK_EVERY_MS, end, async () => {
    await insist((client) => client.registrations.list({ limit: 20 }))
    await insist((client) => client.emails.list({ limit: 20 }))
    const { states } = await insist((client) => client.registrations.count({ meeting: MEETING }))
    const taken = states
      .filter(({ key }) => TAKEN.has(key))
      .reduce((sum, { people }) => sum + people, 0)
    if (taken > PLACES) surprises.push(`${taken} have one of ${PLACES} places`)
  })
  const done = Promise.all([edit, look]).catch((error) => surprises.push(`the desk: ${error}`))
  return { acknowledged, surprises, own, done }
}
