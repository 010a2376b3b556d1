import type { Client, Publication, PublicationRequest, Review } from '@u4ssc/client'
import { publishDraft } from '../src/drafts/index'
import type { DraftDeps } from '../src/drafts/index'
import { findDraft } from '../src/drafts/store'
import { reviewDraft } from '../src/drafts/review/index'

/** Why published meetings change in tests. */
export const REASON = 'Agreed with the organizers.'

/** Confirms all uncertain facts of a draft, as somebody does who compared them with the letter. */
export async function confirmAll(client: Client, id: string): Promise<Review | undefined> {
  const review = await client.reviewDraft(id)
  const issue = review?.issues.find(
    ({ kind, decision }) => kind === 'uncertain-facts' && decision === null,
  )
  if (!review || !issue) return review
  await client.decideIssue(id, { version: review.version, issue: issue.key, answer: 'checked' })
  return confirmAll(client, id)
}

/** Publishes a draft as it is reviewed now, all facts confirmed, with a reason where it needs one. */
export async function publishReviewed(
  client: Client,
  id: string,
  request: Partial<PublicationRequest> = {},
): Promise<Publication> {
  const review = await confirmAll(client, id)
  const { version = 1, hash: reviewed = '', needsReason = false } = review ?? {}
  const reason = needsReason ? REASON : null
  return client.publishDraft(id, { version, reviewed, reason, ...request })
}

/** As `publishReviewed`, by the program itself. */
export async function publishAsProgram(deps: DraftDeps, id: string): Promise<Publication> {
  const draft = await findDraft(deps.db, id)
  if (!draft) throw new Error(`There is no draft ${id}`)
  const { version, hash: reviewed } = await reviewDraft(deps.db, draft, deps.clock())
  return publishDraft(deps, id, { version, reviewed, reason: REASON }, null)
}
