/**
 * @template Publication
 * @typedef {object} Publisher - the part of a client that publishes
 * @property {(id: string) => Promise<{ version: number, hash: string, needsReason: boolean } | undefined>} reviewDraft
 * @property {(id: string, request: { version: number, reviewed: string, reason: string | null }) => Promise<Publication>} publishDraft
 */

/**
 * Publishes a draft as it is reviewed now, with a reason where a published meeting changes.
 *
 * @template Publication
 * @param {Publisher<Publication>} client
 * @param {string} id
 */
export async function publishReviewed(client, id) {
  const review = await client.reviewDraft(id)
  if (!review) throw new Error(`There is no draft ${id}`)
  const { version, hash: reviewed, needsReason } = review
  return client.publishDraft(id, { version, reviewed, reason: needsReason ? 'Agreed.' : null })
}
