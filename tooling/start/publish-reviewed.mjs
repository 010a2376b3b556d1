/**
 * Publishes a draft as it is reviewed now, with a reason where a published meeting changes.
 *
 * @param {import('@u4ssc/client').Client} client
 * @param {string} id
 */
export async function publishReviewed(client, id) {
  const review = await client.reviewDraft(id)
  if (!review) throw new Error(`There is no draft ${id}`)
  const { version, hash: reviewed, needsReason } = review
  return client.publishDraft(id, { version, reviewed, reason: needsReason ? 'Agreed.' : null })
}
