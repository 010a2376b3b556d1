import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  DraftChangeSchema,
  DraftCreationSchema,
  DraftMergeSchema,
  DraftPageSchema,
  DraftQuerySchema,
  DraftSchema,
  DraftTextChangedSchema,
  DraftTextChangeSchema,
  MeetingDraftSchema,
  RebaseRequestSchema,
} from '@u4ssc/client/drafts'
import { idempotently, IdempotencyHeaderSchema } from '../idempotency/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { IfMatchHeaderSchema, onVersion, setVersion } from '../http/if-match'
import { createCursor, toPage } from '../http/page-cursor'
import { idOf, meetingSlug } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { readApart, type CircularReaders } from '../letter-analysis/index'
import { changeDraft } from './change-draft'
import { changeText } from './change-text'
import { createDraft, findMeetingDraft } from './create-draft'
import type { DraftDeps } from './draft-deps'
import { editorOf } from './draft-editor'
import { deleteDraft } from './delete-draft'
import { DRAFT_CHANGED } from './draft-answers'
import { toDraft, toDraftSummary } from './draft-view'
import { findDraftOr404 } from './require-draft'
import { previewMerge, rebaseDraft } from './rebase-draft'
import { listDrafts } from './store'
import { showDraft } from './without-joining'

const tags = ['Drafts']
const params = z.object({ id: idOf('draft') })
const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

const getDrafts = createRoute({
  ...operation('list-drafts'),
  summary: 'List drafts',
  description: 'Returns imported circulars and changes to meetings, newest first.',
  tags,
  method: 'get',
  path: '/drafts',
  request: { query: DraftQuerySchema },
  responses: {
    200: jsonAnswer(DraftPageSchema, 'Drafts, newest first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const postDraft = createRoute({
  ...operation('create-draft'),
  summary: 'Create a draft',
  description:
    'Imports a circular, or starts a change to a published meeting. If the meeting already has an open change, that draft is returned with status 200. Answers 409 if the same circular was imported before, unless `allowDuplicate` is set.',
  tags,
  method: 'post',
  path: '/drafts',
  request: { headers: IdempotencyHeaderSchema, body: jsonBody(DraftCreationSchema) },
  responses: {
    200: jsonAnswer(DraftSchema, 'The open draft that the meeting already has'),
    201: jsonAnswer(DraftSchema, 'The new draft'),
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
  summary: 'Get a draft',
  description: 'Returns a draft with its text, the analysis and the corrections applied to it.',
  tags,
  method: 'get',
  path: '/drafts/{id}',
  request: { params },
  responses: {
    200: jsonAnswer(DraftSchema, 'The draft'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'draft-not-found', 'invalid-request'),
  },
})

const getMeetingDraft = createRoute({
  ...operation('get-meeting-draft'),
  summary: 'Get the draft of a meeting',
  description:
    'Returns the open change of a published meeting. Without one, returns the draft that a change would start with; it is not stored.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/draft',
  request: { params: z.object({ slug: meetingSlug }) },
  responses: {
    200: jsonAnswer(MeetingDraftSchema, 'The open or new draft'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'meeting-not-found', 'invalid-request'),
  },
})

const putDraft = createRoute({
  ...operation('change-draft'),
  summary: 'Update a draft',
  description:
    'Replaces all corrections and acknowledgements of the draft. Answers 409 with the differences if somebody else has changed the draft.',
  tags,
  method: 'put',
  path: '/drafts/{id}',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(DraftChangeSchema) },
  responses: DRAFT_CHANGED,
})

const getMerge = createRoute({
  ...operation('preview-rebase'),
  summary: 'Preview the rebase of a draft',
  description:
    'Returns the meetings of the draft that have a newer release: the release that the draft is based on, the draft, and the latest release. Nothing changes.',
  tags,
  method: 'get',
  path: '/drafts/{id}/rebase',
  request: { params },
  responses: {
    200: jsonAnswer(DraftMergeSchema, 'The meetings that a rebase merges'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'draft-not-found', 'invalid-request'),
  },
})

const postRebase = createRoute({
  ...operation('rebase-draft'),
  summary: 'Rebase a draft',
  description:
    'Moves the draft onto the latest releases of its meetings. What only the draft or only a release changed is kept. Where both changed the same thing, one of them has to be in `choices`; otherwise nothing changes and `errors` lists the conflicts.',
  tags,
  method: 'post',
  path: '/drafts/{id}/rebase',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(RebaseRequestSchema) },
  responses: DRAFT_CHANGED,
})

const removeDraft = createRoute({
  ...operation('delete-draft'),
  summary: 'Delete a draft',
  description: 'Deletes an open draft. Published drafts cannot be deleted. Requires `If-Match`.',
  tags,
  method: 'delete',
  path: '/drafts/{id}',
  request: { params, headers: IfMatchHeaderSchema.required() },
  responses: {
    204: { description: 'Deleted' },
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
  summary: 'Change the text of a draft',
  description:
    'Replaces the text of an imported circular and analyses it again. The answer lists the corrections that no longer apply.',
  tags,
  method: 'put',
  path: '/drafts/{id}/text',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(DraftTextChangeSchema) },
  responses: {
    ...DRAFT_CHANGED,
    200: jsonAnswer(
      DraftTextChangedSchema,
      'The updated draft and the corrections that no longer apply',
    ),
  },
})

interface DraftRouteDeps extends DraftDeps {
  readonly readers: CircularReaders
}

export function draftRoutes(deps: DraftRouteDeps) {
  const { db } = deps
  return createRouter()
    .openapi(getDrafts, async (c) => {
      const { cursor: from, limit, ...filter } = c.req.valid('query')
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listDrafts(db, filter, { after, limit: limit + 1 })
      return c.json(toPage(rows, limit, toDraftSummary, cursor.format), 200)
    })
    .openapi(postDraft, async (c) => {
      const by = await editorOf(c)
      const body = c.req.valid('json')
      const key = c.req.valid('header')['idempotency-key']
      // Before the transaction, which others may be waiting for
      const read = body.text === null ? undefined : await readApart(deps.readers, body.text)
      const { draft, isNew } = await idempotently(
        deps,
        { key, person: by.id, request: ['create-draft', body] },
        async (tx) => {
          const started = await createDraft({ ...deps, db: tx }, { ...body, read }, by)
          return { draft: toDraft(started.draft), isNew: started.isNew }
        },
        z.object({ draft: DraftSchema, isNew: z.boolean() }),
      )
      setVersion(c, draft.version)
      return isNew ? c.json(draft, 201) : c.json(draft, 200)
    })
    .openapi(getDraft, async (c) => {
      const row = await findDraftOr404(db, c.req.valid('param').id)
      setVersion(c, row.version)
      return c.json(await showDraft(c, toDraft(row)), 200)
    })
    .openapi(getMeetingDraft, async (c) => {
      const { draft, isNew } = await findMeetingDraft(deps, c.req.valid('param').slug)
      return c.json({ draft: await showDraft(c, toDraft(draft)), isStored: !isNew }, 200)
    })
    .openapi(removeDraft, async (c) => {
      const by = await editorOf(c)
      const { id } = c.req.valid('param')
      const isAny = c.req.valid('header')['if-match'].trim() === '*'
      const stated = isAny ? (await findDraftOr404(db, id)).version : Number.MAX_SAFE_INTEGER
      await onVersion(c, stated, (version) => deleteDraft(deps, id, version, by))
      return c.body(null, 204)
    })
    .openapi(putText, async (c) => {
      const by = await editorOf(c)
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      // Before the transaction, which others may be waiting for
      const read = await readApart(deps.readers, body.text)
      const { draft, dropped } = await onVersion(c, body.version, (version) =>
        changeText(deps, id, { ...body, version, read }, by),
      )
      setVersion(c, draft.version)
      return c.json({ draft: toDraft(draft), dropped }, 200)
    })
    .openapi(putDraft, async (c) => {
      const by = await editorOf(c)
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      const row = await onVersion(c, body.version, (version) =>
        changeDraft(deps, id, { ...body, version }, by),
      )
      setVersion(c, row.version)
      return c.json(toDraft(row), 200)
    })
    .openapi(getMerge, async (c) => {
      const row = await findDraftOr404(db, c.req.valid('param').id)
      return c.json(await previewMerge(db, row), 200)
    })
    .openapi(postRebase, async (c) => {
      const by = await editorOf(c)
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      const row = await onVersion(c, body.version, (version) =>
        rebaseDraft(deps, id, { ...body, version }, by),
      )
      setVersion(c, row.version)
      return c.json(toDraft(row), 200)
    })
}
