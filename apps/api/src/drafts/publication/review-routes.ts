import { drafts } from '@u4ssc/client/contract'
import { PublicationSchema } from '@u4ssc/client/drafts'
import type { Publication } from '@u4ssc/client/drafts'
import { onVersion } from '../../http/if-match'
import { routes, serve } from '../../http/serve'
import { idempotently } from '../../idempotency/index'
import type { Jobs } from '../../jobs/index'
import type { DraftDeps } from '../draft-editor'
import { editorOf } from '../draft-editor'
import { answerDraft } from '../draft-view'
import { findDraftOr404 } from '../require-draft'
import { reviewDraft } from '../review/index'
import { showReview } from '../without-joining'
import { decideIssue } from './decide-issue'
import { publishDraft } from './publish-draft'
import type { Clock } from '../../clock'
import type { Database } from '../../db/index'
import { findRelease } from '../../meetings/index'
import { toNotice } from '../../stream/index'
import { queueEvent } from '../../webhooks/index'
import { findDraft } from '../store'

interface ReviewRouteDeps extends DraftDeps {
  readonly jobs: Jobs
}

/** Routes for deciding issues, review and publication. */
export function reviewRoutes(deps: ReviewRouteDeps) {
  const { db } = deps
  return routes(
    serve(drafts.decide, async ({ params: { id }, body }, c) => {
      const by = await editorOf(c)
      const decide = (version: number) => decideIssue(deps, id, { ...body, version }, by)
      return answerDraft(c, await onVersion(c, body.version, decide))
    }),
    serve(drafts.review, async ({ params: { id } }, c) => {
      const row = await findDraftOr404(db, id)
      return showReview(c, await reviewDraft(db, row, deps.clock()))
    }),
    serve(drafts.publish, async ({ params: { id }, body }, c) => {
      const by = await editorOf(c)
      const key = c.req.header('idempotency-key')
      return idempotently(
        deps,
        { key, person: by.id, request: ['publish-draft', id, body] },
        (db) =>
          db.transaction(async (tx) => {
            const published = await onVersion(c, body.version, (version) =>
              publishDraft({ ...deps, db: tx }, id, { ...body, version }, by),
            )
            await queueReleaseEvents({ ...deps, db: tx }, id, published)
            return published
          }),
        PublicationSchema,
      )
    }),
  )
}

/** Queues webhook events for a publication and its new releases. */
async function queueReleaseEvents(
  deps: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  draftId: string,
  publication: Publication,
): Promise<void> {
  await queueEvent(deps, 'publication.created', publication)
  const bases = (await findDraft(deps.db, draftId))?.bases ?? []
  for (const { slug, release } of publication.meetings) {
    if (bases.some((base) => base.slug === slug && base.release === release)) continue
    const row = await findRelease(deps.db, slug, release)
    if (row) await queueEvent(deps, 'meeting.released', toNotice(row))
  }
}
