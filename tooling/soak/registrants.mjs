import { createClient, ProblemError } from '@u4ssc/client'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import { everySoOften } from './every-so-often.mjs'
import { untilAcknowledged } from './until-acknowledged.mjs'

export const MEETING = 'u4ssc-6'
export const PLACES = 60
const EVERY_MS = 600
/** One in this many registrants with a place cancels. */
const WITHDRAWS_EVERY = 5
const OFFERS_EVERY_MS = 1_500
const HEAD_OF_LINE = 5

/**
 * Simulates people who register, confirm with the link in their email, and accept an offer or cancel.
 *
 * @param {Pick<import('./stage.mjs').Stage, 'api' | 'mailbox'>} stage
 * @param {Pick<ReturnType<typeof import('./recorder.mjs').openRecorder>, 'fetchAs'>} recorder
 * @param {AbortSignal} end - nobody new registers after it
 * @param {number} [everyMs] - time between two people
 */
export function register({ api, mailbox }, { fetchAs }, end, everyMs = EVERY_MS) {
  const isFine = (/** @type {number} */ status) => status < 500 && status !== 429
  const asked = { baseUrl: api, retries: 0, fetch: fetchAs('registrants', isFine) }
  const client = createClient(asked)
  /** @type {Map<string, string>} the last state in a response, by address */
  const states = new Map()
  /** @type {string[]} */
  const surprises = []
  /** @type {{ email: string, token: string }[]} */
  const line = []

  /** @param {number} number */
  async function takePart(number) {
    const email = `person-${number}@host-${number}.example`
    const application = { ...APPLICATION, name: `Person ${number}`, email }
    await untilAcknowledged(() =>
      client.registrations.create(MEETING, application, { idempotencyKey: `a-${number}` }),
    )
    states.set(email, 'unconfirmed')
    const link = await mailbox.waitFor(email, 'registration/confirm')
    const { token, registration } = await untilAcknowledged(() =>
      client.registrations.confirm({ token: link }, { idempotencyKey: `c-${number}` }),
    )
    states.set(email, registration.state)
    if (registration.state === 'waiting') line.push({ email, token })
    if (registration.state !== 'confirmed' || number % WITHDRAWS_EVERY > 0) return
    const after = await withoutKey(token, () => client.registrations.own.cancel(token))
    states.set(email, after.state)
  }

  /** Accepts offers for the first people on the waiting list. */
  async function takeOffers() {
    for (const { email, token } of line.slice(0, HEAD_OF_LINE)) {
      const { state } = await untilAcknowledged(() => client.registrations.own.get(token))
      if (state !== 'offered') continue
      const after = await withoutKey(token, () => client.registrations.own.acceptOffer(token))
      states.set(email, after.state)
      line.splice(
        line.findIndex((one) => one.email === email),
        1,
      )
    }
  }

  /**
   * Sends a write without a key. A refusal can mean that it was executed and the response was lost.
   *
   * @param {string} token
   * @param {() => Promise<{ state: string }>} send
   */
  async function withoutKey(token, send) {
    let isSentBefore = false
    return untilAcknowledged(async () => {
      try {
        return await send()
      } catch (error) {
        if (!(isSentBefore && error instanceof ProblemError && error.status < 500)) throw error
        return client.registrations.own.get(token)
      } finally {
        isSentBefore = true
      }
    })
  }

  /** @type {Promise<unknown>[]} */
  const people = []
  const coming = everySoOften(everyMs, end, async (number) => {
    people.push(takePart(number).catch((error) => surprises.push(`person ${number}: ${error}`)))
  })
  const offers = everySoOften(OFFERS_EVERY_MS, end, takeOffers).catch((error) =>
    surprises.push(`an offer: ${error}`),
  )
  const everybody = async () => {
    await Promise.all([coming, offers])
    await Promise.all(people)
  }
  return { states, surprises, everybody }
}

const APPLICATION = /** @type {const} */ ({
  country: 'CO',
  capacity: 'individual',
  mode: 'online',
  language: 'en',
  privacyNotice: true,
})

/** The registration settings of the meeting during the test. */
export const SETTINGS = openRegistration(PLACES)
