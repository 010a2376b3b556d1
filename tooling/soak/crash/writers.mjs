import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, UnreachableError } from '@u4ssc/client'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'

const WRITERS = 4
const LETTER = readFileSync(join(ROOT, 'packages/domain/samples/tsb-circular-352.txt'), 'utf8')

/**
 * @typedef {object} Acknowledged - what the API has acknowledged
 * @property {Map<string, string>} drafts - the number of the letter of each draft
 * @property {Map<string, import('@u4ssc/client/drafts').Publication>} publications - of these drafts
 */

/**
 * Returns writers that import and publish letters in sequence and record what was acknowledged. Each publication
 * also queues a delivery to a webhook that does not respond.
 *
 * @param {string} baseUrl
 * @param {string} cookie
 */
export async function openWriters(baseUrl, cookie) {
  const headers = { cookie }
  /** @type {Acknowledged} */
  const acknowledged = { drafts: new Map(), publications: new Map() }
  // the first letter is 352, for the sixth meeting
  let number = 1_000
  await createClient({ baseUrl, headers }).webhooks.create({
    url: 'http://nobody.invalid/',
    events: ['publication.created'],
  })

  /** @param {string} address - of the current API process */
  const writeUntilGone = async (address) => {
    const client = createClient({ baseUrl: address, headers })
    try {
      for (;;) {
        number += 1
        const own = String(number)
        const draft = await client.drafts.create({ text: letterOf(own) })
        acknowledged.drafts.set(draft.id, own)
        const published = await publishReviewed(client, draft.id)
        acknowledged.publications.set(draft.id, published)
      }
    } catch (error) {
      if (!(error instanceof UnreachableError)) throw error
    }
  }
  return {
    acknowledged,
    /** @param {string} address */
    write: (address) => Promise.all(Array.from({ length: WRITERS }, () => writeUntilGone(address))),
  }
}

/**
 * Returns the first letter with another number, for another meeting.
 *
 * @param {string} number
 */
export function letterOf(number) {
  return LETTER.replaceAll('352', number).replaceAll('Sixth', `${number}th`)
}
