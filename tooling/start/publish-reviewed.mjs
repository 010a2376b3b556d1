/**
 * @typedef {object} Reviewed
 * @property {number} version
 * @property {string} hash
 * @property {boolean} needsReason
 * @property {readonly { kind: string, key: string, decision: object | null }[]} issues
 */

/**
 * @typedef {object} Reviewer - the part of a client that reviews
 * @property {(id: string) => Promise<Reviewed | undefined>} review
 * @property {(id: string, request: { version: number, issue: string, answer: 'checked' }) => Promise<unknown>} decide
 */

/**
 * @template Publication
 * @typedef {object} Publishing - the part of a client that publishes
 * @property {(id: string, request: { version: number, reviewed: string, reason: string | null }) => Promise<Publication>} publish
 */

/**
 * Confirms the uncertain facts of a draft, as a person does after comparing them with the letter.
 *
 * @param {{ drafts: Reviewer }} client
 * @param {string} id
 * @returns {Promise<Reviewed>} the review with these decisions
 */
export async function confirmFacts(client, id) {
  const review = await client.drafts.review(id)
  if (!review) throw new Error(`There is no draft ${id}`)
  const issue = review.issues.find((one) => one.kind === 'uncertain-facts' && !one.decision)
  if (!issue) return review
  await client.drafts.decide(id, { version: review.version, issue: issue.key, answer: 'checked' })
  return confirmFacts(client, id)
}

/**
 * Confirms the uncertain facts of a draft and publishes it, with a reason if a published meeting changes.
 *
 * @template Publication
 * @param {{ drafts: Reviewer & Publishing<Publication> }} client
 * @param {string} id
 */
export async function publishReviewed(client, id) {
  const { version, hash: reviewed, needsReason } = await confirmFacts(client, id)
  return client.drafts.publish(id, { version, reviewed, reason: needsReason ? 'Agreed.' : null })
}
