import { createClient } from '@u4ssc/client'

/**
 * What was acknowledged and is not there, and what is there by half.
 *
 * A draft that is published, its letter, its meeting, the entry in the audit trail and the delivery
 * to the webhook are written at once: there are as many of each, acknowledged or not.
 *
 * @param {string} baseUrl
 * @param {string} cookie
 * @param {import('./writers.mjs').Acknowledged} acknowledged
 */
export async function findLosses(baseUrl, cookie, { drafts, publications }) {
  const client = createClient({ baseUrl, headers: { cookie } })
  const kept = new Map((await all(client.listDrafts)).map((draft) => [draft.id, draft]))
  const letters = new Set((await all(client.listCirculars)).map(({ id }) => id))
  const meetings = new Set((await all(client.listMeetings)).map(({ slug }) => slug))
  const acts = await all((query) => client.listAudit({ ...query, action: 'publish-draft' }))
  const [webhook] = (await client.listWebhooks()).items
  const deliveries = webhook ? await all((query) => client.listDeliveries(webhook.id, query)) : []

  const lost = [...drafts.keys()].filter((id) => !kept.has(id)).map((id) => `draft ${id} is gone`)
  const undone = [...publications].flatMap(([id, { circular, meetings: published }]) => [
    ...(kept.get(id)?.status === 'published' ? [] : [`draft ${id} is not published`]),
    ...(letters.has(circular) ? [] : [`letter ${circular} is gone`]),
    ...published.filter(({ slug }) => !meetings.has(slug)).map(({ slug }) => `${slug} is gone`),
  ])

  const published = [...kept.values()].filter(({ status }) => status === 'published').length
  const counts = {
    letters: letters.size,
    meetings: meetings.size,
    'entries in the audit trail': acts.length,
    // the first letter is published before there is a webhook
    deliveries: deliveries.length + 1,
  }
  const halves = Object.entries(counts)
    .filter(([, count]) => count !== published)
    .map(([what, count]) => `${published} published drafts, but ${count} ${what}`)
  return [...lost, ...undone, ...halves]
}

/**
 * @template Item
 * @param {(query: { limit: number, cursor?: string }) =>
 *   Promise<{ items: Item[], nextCursor: string | null }>} list
 * @returns {Promise<Item[]>} of all pages
 */
async function all(list) {
  const items = []
  /** @type {string | null | undefined} */
  let cursor
  do {
    const page = await list(cursor ? { limit: 100, cursor } : { limit: 100 })
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return items
}
