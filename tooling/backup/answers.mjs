import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@u4ssc/client'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'

const LETTER = readFileSync(join(ROOT, 'packages/domain/samples/tsb-circular-352.txt'), 'utf8')

/** Public addresses, and addresses for signed-in users. */
const ADDRESSES = [
  '/v1/export.ndjson',
  '/v1/meetings',
  '/v1/meetings/u4ssc-6',
  '/v1/meetings/u4ssc-6/calendar.ics',
  '/v1/meetings/u4ssc-6/proceedings/1',
  '/v1/circulars',
  '/v1/organizations',
  '/v1/search?q=smart',
  '/v1/feeds/changes.json',
  '/v1/feeds/meetings.ics',
  '/v1/drafts',
  '/v1/people',
  '/v1/audit',
  '/v1/webhooks',
  '/v1/registrations?meeting=u4ssc-6',
  '/v1/messages',
]

/**
 * Writes data of each kind that a backup must contain: a second release, frozen proceedings, an open draft, a
 * webhook, an organization, a subscription with its email.
 *
 * @param {string} baseUrl
 * @param {string} cookie - of an owner
 */
export async function writeSome(baseUrl, cookie) {
  const owner = createClient({ baseUrl, headers: { cookie } })
  await owner.webhooks.create({ url: 'http://nobody.invalid/', events: ['publication.created'] })
  const change = await owner.drafts.create({ meeting: 'u4ssc-6' })
  const corrections = [{ pointer: '/meetings/0/fee', value: 'paid', note: 'Decided since' }]
  await owner.drafts.update(change.id, {
    version: change.version,
    corrections,
    acknowledgements: [],
  })
  await publishReviewed(owner, change.id)
  await owner.proceedings.freeze('u4ssc-6', { release: 2 })
  await owner.organizations.create({
    code: 'ACME',
    names: { en: 'Acme', ru: 'Акме' },
    memberships: [{ kind: 'associate', from: '2020-01-01' }],
  })
  await owner.drafts.create({
    text: LETTER.replaceAll('352', '353').replaceAll('Sixth', 'Seventh'),
  })
  const client = createClient({ baseUrl })
  await client.subscriptions.create({
    email: 'ana@example.org',
    language: 'es',
    meeting: 'u4ssc-6',
  })
}

/**
 * @param {string} baseUrl
 * @param {string} cookie
 * @returns {Promise<Record<string, string>>} the body of each response, by address
 */
export async function answersOf(baseUrl, cookie) {
  /** @type {Record<string, string>} */
  const answers = {}
  for (const address of ADDRESSES) {
    const answer = await fetch(`${baseUrl}${address}`, { headers: { cookie } })
    if (!answer.ok)
      throw new Error(`${address} responded with ${answer.status}: ${await answer.text()}`)
    // the address differs between processes
    answers[address] = (await answer.text()).replaceAll(baseUrl, '')
  }
  return answers
}

/**
 * @param {Record<string, string>} before
 * @param {Record<string, string>} after
 * @returns {string[]} the addresses with different responses
 */
export function findDifferences(before, after) {
  return Object.keys(before).filter((address) => before[address] !== after[address])
}
