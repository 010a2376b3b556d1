import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  DecisionRequestSchema,
  PublicationRequestSchema,
  PublicationSchema,
  ReviewSchema,
} from '@u4ssc/client/drafts'
import { idempotently, IdempotencyHeaderSchema } from '../../idempotency/index'
import { jsonAnswer, jsonBody } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { IfMatchHeaderSchema, onVersion, setVersion } from '../../http/if-match'
import { idOf } from '../../http/path-params'
import { problemAnswers } from '../../http/problems'
import type { Jobs } from '../../jobs/index'
import { operation } from '../../permissions/index'
import type { DraftDeps } from '../draft-deps'
import { editorOf } from '../draft-editor'
import { decideIssue } from './decide-issue'
import { DRAFT_CHANGED } from '../draft-answers'
import { toDraft } from '../draft-view'
import { publishDraft } from './publish-draft'
import { queueReleaseEvents } from './queue-release-events'
import { findDraftOr404 } from '../require-draft'
import { reviewDraft } from '../review/index'
import { showReview } from '../without-joining'

const tags = ['Drafts']
const params = z.object({ id: idOf('draft') })

const postDecision = createRoute({
  ...operation('decide-issue'),
  summary: 'Decide an open issue',
  description:
    'Records the answer to an open issue of a draft, or removes the answer. Requires the version of the draft that you have seen.',
  tags,
  method: 'post',
  path: '/drafts/{id}/decisions',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(DecisionRequestSchema) },
  responses: DRAFT_CHANGED,
})

const getReview = createRoute({
  ...operation('review-draft'),
  summary: 'Review a draft',
  description:
    'Returns what publishing the draft would do: the changes, the open issues, the effect on calendars and how many people are notified. Nothing changes. Publishing requires the `hash` of this answer.',
  tags,
  method: 'get',
  path: '/drafts/{id}/review',
  request: { params },
  responses: {
    200: jsonAnswer(ReviewSchema, 'The review'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'draft-not-found', 'invalid-request'),
  },
})

const postPublication = createRoute({
  ...operation('publish-draft'),
  summary: 'Publish a draft',
  description:
    'Publishes the circular and its meetings, all or nothing, exactly as reviewed. Answers 409 if the draft or a meeting has changed since the review, or if open issues remain.',
  tags,
  method: 'post',
  path: '/drafts/{id}/publication',
  request: {
    params,
    headers: IdempotencyHeaderSchema.extend(IfMatchHeaderSchema.shape),
    body: jsonBody(PublicationRequestSchema),
  },
  responses: {
    201: jsonAnswer(PublicationSchema, 'The published circular and meetings'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'draft-not-found',
      'draft-changed',
      'precondition-failed',
      'already-published',
      'letter-withdrawn',
      'meeting-changed',
      'review-outdated',
      'open-issues',
      'proceedings-frozen',
      'nothing-changed',
      'key-reused',
      'invalid-request',
    ),
  },
})

interface ReviewRouteDeps extends DraftDeps {
  readonly jobs: Jobs
}

/** Routes for deciding issues, review and publication. */
export function reviewRoutes(deps: ReviewRouteDeps) {
  const { db } = deps
  return createRouter()
    .openapi(postDecision, async (c) => {
      const by = await editorOf(c)
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      const row = await onVersion(c, body.version, (version) =>
        decideIssue(deps, id, { ...body, version }, by),
      )
      setVersion(c, row.version)
      return c.json(toDraft(row), 200)
    })
    .openapi(getReview, async (c) => {
      const row = await findDraftOr404(db, c.req.valid('param').id)
      return c.json(await showReview(c, await reviewDraft(db, row, deps.clock())), 200)
    })
    .openapi(postPublication, async (c) => {
      const by = await editorOf(c)
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      const key = c.req.valid('header')['idempotency-key']
      const publication = await idempotently(
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
      return c.json(publication, 201)
    })
}
