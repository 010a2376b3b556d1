import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import {
  DecisionRequestSchema,
  DraftChangeSchema,
  DraftCreationSchema,
  DraftPageSchema,
  DraftQuerySchema,
  DraftSchema,
  DraftTextChangedSchema,
  DraftTextChangeSchema,
  PublicationRequestSchema,
  PublicationSchema,
  RebaseRequestSchema,
  ReviewSchema,
} from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { idempotently, IdempotencyHeaderSchema } from '../idempotency/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { IfMatchHeaderSchema, onVersion, setVersion } from '../http/if-match'
import { createCursor, toPage } from '../http/page-cursor'
import { Problem, problemAnswers } from '../http/problems'
import type { Jobs } from '../jobs/index'
import type { Shelf } from '../prepared/index'
import { actorOf, operation } from '../people/index'
import { changeDraft } from './change-draft'
import { changeText } from './change-text'
import { createDraft } from './create-draft'
import type { DraftDeps } from './create-draft'
import { decideIssue } from './decide-issue'
import { deleteDraft } from './delete-draft'
import { toDraft, toDraftSummary } from './draft-view'
import { publishDraft } from './publish-draft'
import { queueReleaseEvents } from './queue-release-events'
import { rebaseDraft } from './rebase-draft'
import { reviewDraft } from './review/index'
import { findDraft, listDrafts } from './store'
import type { DraftRow } from './table'

const tags = ['Drafts']
const params = z.object({ id: z.uuid() })
const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

const getDrafts = createRoute({
  ...operation('list-drafts'),
  summary: 'List the imported letters and the changes of meetings',
  tags,
  method: 'get',
  path: '/drafts',
  request: { query: DraftQuerySchema },
  responses: {
    200: jsonAnswer(DraftPageSchema, 'Imported letters, the newest first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const postDraft = createRoute({
  ...operation('create-draft'),
  summary: 'Import a letter',
  tags,
  method: 'post',
  path: '/drafts',
  request: { headers: IdempotencyHeaderSchema, body: jsonBody(DraftCreationSchema) },
  responses: {
    200: jsonAnswer(DraftSchema, 'The open draft of the meeting, to be continued'),
    201: jsonAnswer(DraftSchema, 'The letter, read and kept for review'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'proceedings-frozen',
      'already-imported',
      'key-reused',
      'invalid-request',
      'body-too-large',
    ),
  },
})

const getDraft = createRoute({
  ...operation('get-draft'),
  summary: 'One imported letter',
  tags,
  method: 'get',
  path: '/drafts/{id}',
  request: { params },
  responses: {
    200: jsonAnswer(DraftSchema, 'The draft'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'draft-not-found', 'invalid-request'),
  },
})

/** What comes of changing a draft. */
const DRAFT_CHANGED = {
  200: jsonAnswer(DraftSchema, 'The draft as it stands now'),
  ...problemAnswers(
    'not-signed-in',
    'not-allowed',
    'draft-not-found',
    'draft-changed',
    'precondition-failed',
    'proceedings-frozen',
    'draft-closed',
    'invalid-request',
  ),
}

const putDraft = createRoute({
  ...operation('change-draft'),
  summary: 'Replace the corrections and acknowledgements',
  tags,
  method: 'put',
  path: '/drafts/{id}',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(DraftChangeSchema) },
  responses: DRAFT_CHANGED,
})

const postRebase = createRoute({
  ...operation('rebase-draft'),
  summary: 'Put a draft on the latest releases of its meetings',
  tags,
  method: 'post',
  path: '/drafts/{id}/rebase',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(RebaseRequestSchema) },
  responses: DRAFT_CHANGED,
})

const removeDraft = createRoute({
  ...operation('delete-draft'),
  summary: 'Delete an open draft',
  tags,
  method: 'delete',
  path: '/drafts/{id}',
  request: { params, headers: IfMatchHeaderSchema.required() },
  responses: {
    204: { description: 'It is deleted' },
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'draft-not-found',
      'precondition-failed',
      'draft-closed',
      'invalid-request',
    ),
  },
})

const putText = createRoute({
  ...operation('change-draft-text'),
  summary: 'Edit the text of a circular under review and read it again',
  tags,
  method: 'put',
  path: '/drafts/{id}/text',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(DraftTextChangeSchema) },
  responses: {
    ...DRAFT_CHANGED,
    200: jsonAnswer(DraftTextChangedSchema, 'The draft, and the corrections that no longer apply'),
  },
})

const postDecision = createRoute({
  ...operation('decide-issue'),
  summary: 'Answer an open issue, or take the answer back',
  tags,
  method: 'post',
  path: '/drafts/{id}/decisions',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(DecisionRequestSchema) },
  responses: DRAFT_CHANGED,
})

const getReview = createRoute({
  ...operation('review-draft'),
  summary: 'What publishing a draft would do, with the hash that publishing needs',
  tags,
  method: 'get',
  path: '/drafts/{id}/review',
  request: { params },
  responses: {
    200: jsonAnswer(ReviewSchema, 'Changes, open issues, calendars, and how many are notified'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'draft-not-found', 'invalid-request'),
  },
})

const postPublication = createRoute({
  ...operation('publish-draft'),
  summary: 'Publish the letter and its meetings',
  tags,
  method: 'post',
  path: '/drafts/{id}/publication',
  request: {
    params,
    headers: IdempotencyHeaderSchema.extend(IfMatchHeaderSchema.shape),
    body: jsonBody(PublicationRequestSchema),
  },
  responses: {
    201: jsonAnswer(PublicationSchema, 'What is public now'),
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

async function findDraftOr404(db: Database, id: string): Promise<DraftRow> {
  const row = await findDraft(db, id)
  if (!row) throw new Problem('draft-not-found', `There is no draft "${id}"`)
  return row
}

export function draftRoutes(deps: DraftDeps & { readonly shelf: Shelf; readonly jobs: Jobs }) {
  const { db } = deps
  return createRouter()
    .openapi(getDrafts, async (c) => {
      const { cursor: from, limit, ...filter } = c.req.valid('query')
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listDrafts(db, filter, { after, limit: limit + 1 })
      return c.json(toPage(rows, limit, toDraftSummary, cursor.format), 200)
    })
    .openapi(postDraft, async (c) => {
      const actor = await actorOf(c)
      const body = c.req.valid('json')
      const key = c.req.valid('header')['idempotency-key']
      const { draft, isNew } = await idempotently(
        deps,
        { key, person: actor, request: ['create-draft', body] },
        async (tx) => {
          const { draft: row, isNew } = await createDraft({ ...deps, db: tx }, body, actor)
          return { draft: toDraft(row), isNew }
        },
        z.object({ draft: DraftSchema, isNew: z.boolean() }),
      )
      setVersion(c, draft.version)
      return isNew ? c.json(draft, 201) : c.json(draft, 200)
    })
    .openapi(getDraft, async (c) => {
      const row = await findDraftOr404(db, c.req.valid('param').id)
      setVersion(c, row.version)
      return c.json(toDraft(row), 200)
    })
    .openapi(removeDraft, async (c) => {
      const actor = await actorOf(c)
      const { id } = c.req.valid('param')
      const isAny = c.req.valid('header')['if-match'].trim() === '*'
      const stated = isAny ? (await findDraftOr404(db, id)).version : Number.MAX_SAFE_INTEGER
      await onVersion(c, stated, (version) => deleteDraft(deps, id, version, actor))
      return c.body(null, 204)
    })
    .openapi(putText, async (c) => {
      const actor = await actorOf(c)
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      const { draft, dropped } = await onVersion(c, body.version, (version) =>
        changeText(deps, id, { ...body, version }, actor),
      )
      setVersion(c, draft.version)
      return c.json({ draft: toDraft(draft), dropped }, 200)
    })
    .openapi(postDecision, async (c) => {
      const actor = await actorOf(c)
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      const row = await onVersion(c, body.version, (version) =>
        decideIssue(deps, id, { ...body, version }, actor),
      )
      setVersion(c, row.version)
      return c.json(toDraft(row), 200)
    })
    .openapi(getReview, async (c) => {
      const row = await findDraftOr404(db, c.req.valid('param').id)
      return c.json(await reviewDraft(db, row, deps.clock()), 200)
    })
    .openapi(putDraft, async (c) => {
      const actor = await actorOf(c)
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      const row = await onVersion(c, body.version, (version) =>
        changeDraft(deps, id, { ...body, version }, actor),
      )
      setVersion(c, row.version)
      return c.json(toDraft(row), 200)
    })
    .openapi(postRebase, async (c) => {
      const actor = await actorOf(c)
      const { id } = c.req.valid('param')
      const row = await onVersion(c, c.req.valid('json').version, (version) =>
        rebaseDraft(deps, id, { version }, actor),
      )
      setVersion(c, row.version)
      return c.json(toDraft(row), 200)
    })
    .openapi(postPublication, async (c) => {
      const actor = await actorOf(c)
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      const key = c.req.valid('header')['idempotency-key']
      const publication = await idempotently(
        deps,
        { key, person: actor, request: ['publish-draft', id, body] },
        (db) =>
          db.transaction(async (tx) => {
            const published = await onVersion(c, body.version, (version) =>
              publishDraft({ ...deps, db: tx }, id, { ...body, version }, actor),
            )
            await queueReleaseEvents({ ...deps, db: tx }, id, published)
            return published
          }),
        PublicationSchema,
      )
      deps.shelf.renew()
      return c.json(publication, 201)
    })
}
