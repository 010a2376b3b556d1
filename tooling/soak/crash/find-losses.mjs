import { createClient } from '@u4ssc/client'

/**
 * Returns acknowledged data that is missing, and incomplete publications.
 *
 * A published draft, its circular, its meeting, the audit entry and the webhook delivery are written in one
 * transaction, so that there are equally many of each.
 *
 * @param {string} baseUrl
 * @param {string} cookie
 * @param {import('./writers.mjs').Acknowledged} acknowledged
 */
export async function findLosses(baseUrl, cookie, { drafts, publications }) {
  const client = createClient({ baseUrl, headers: { cookie } })
  const kept = new Map((await all(client.drafts.list)).map((draft) => [draft.id, draft]))
  const letters = new Set((await all(client.circulars.list)).map(({ id }) => id))
  const meetings = new Set((await all(client.meetings.list)).map(({ slug }) => slug))
  const acts = await all((query) => client.audit.list({ ...query, action: 'publish-draft' }))
  const [webhook] = (await client.webhooks.list()).items
  const deliveries = webhook
    ? await all((query) => client.webhooks.deliveries.list(webhook.id, query))
    : []

  const lost = [...drafts.keys()]
    .filter((id) => !kept.has(id))
    .map((id) => `draft ${id} is missing`)
  const undone = [...publications].flatMap(([id, { circular, meetings: published }]) => [
    ...(kept.get(id)?.status === 'published' ? [] : [`draft ${id} is not published`]),
    ...(letters.has(circular) ? [] : [`circular ${circular} is missing`]),
    ...published.filter(({ slug }) => !meetings.has(slug)).map(({ slug }) => `${slug} is missing`),
  ])

  const published = [...kept.values()].filter(({ status }) => status === 'published').length
  const counts = {
    letters: letters.size,
    meetings: meetings.size,
    'audit entries': acts.length,
    // the first circular is published before the webhook is created
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
 * @returns {Promise<Item[]>} the items of all pages
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
