import type { Client } from '@u4ssc/client'
import type { Publication, PublicationRequest, Review } from '@u4ssc/client/drafts'
import { PLATFORM, publishDraft } from '../src/drafts/index'
import type { DraftDeps } from '../src/drafts/index'
import { findDraft } from '../src/drafts/store'
import { reviewDraft } from '../src/drafts/review/index'

/** Reason for changes to published meetings in tests. */
export const REASON = 'Agreed with the organizers.'

/** Confirms all uncertain facts of a draft. */
export async function confirmAll(client: Client, id: string): Promise<Review | undefined> {
  const review = await client.drafts.review(id)
  const issue = review?.issues.find(
    ({ kind, decision }) => kind === 'uncertain-facts' && decision === null,
  )
  if (!review || !issue) return review
  await client.drafts.decide(id, { version: review.version, issue: issue.key, answer: 'checked' })
  return confirmAll(client, id)
}

/** Publishes a draft as reviewed, with all facts confirmed and a reason if required. */
export async function publishReviewed(
  client: Client,
  id: string,
  request: Partial<PublicationRequest> = {},
): Promise<Publication> {
  const review = await confirmAll(client, id)
  const { version = 1, hash: reviewed = '', needsReason = false } = review ?? {}
  const reason = needsReason ? REASON : null
  return client.drafts.publish(id, { version, reviewed, reason, ...request })
}

/** Like `publishReviewed`, by the platform itself. */
export async function publishAsProgram(deps: DraftDeps, id: string): Promise<Publication> {
  const draft = await findDraft(deps.db, id)
  if (!draft) throw new Error(`There is no draft ${id}`)
  const { version, hash: reviewed } = await reviewDraft(deps.db, draft, deps.clock())
  return publishDraft(deps, id, { version, reviewed, reason: REASON }, PLATFORM)
}
