import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import {
  AudienceCountSchema,
  AudienceRequestSchema,
  NoticeCreationSchema,
  NoticePageSchema,
  NoticePreviewQuerySchema,
  EmailContentSchema,
  NoticeQuerySchema,
  NoticeSchema,
  NoticeTestedSchema,
  NoticeTestSchema,
} from '@u4ssc/client/emails'
import type { AppEnv } from '../http/app-env'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { onVersion, setVersion } from '../http/if-match'
import { createCursor, toPage } from '../http/page-cursor'
import { idOf } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { idempotently, IdempotencyHeaderSchema } from '../idempotency/index'
import type { MailAddresses } from '../mail/index'
import { operation, personOf, requireAlso } from '../permissions/index'
import {
  approveNotice,
  changeNotice,
  composeNotice,
  discardNotice,
  recallNotice,
  requireMeeting,
  setPageLevel,
} from './change-notice'
import type { Handling, NoticeDeps } from './change-notice'
import { postApproval, postDiscard, postRecall, putNotice, putPageLevel } from './handling-routes'
import { countAudience } from './list-audience'
import { listNotices } from './notice-store'
import { requireNotice, toNotices, viewNotice } from './notice-view'
import { previewNotice, tryOut } from './preview-notice'

const tags = ['Notices']
const params = z.object({ id: idOf('notice') })
const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))
const signedIn = ['not-signed-in', 'not-allowed', 'invalid-request'] as const

const getNotices = createRoute({
  ...operation('list-notices'),
  summary: 'List notices',
  description: 'Returns the notices to registrants, subscribers and speakers, newest first.',
  tags,
  method: 'get',
  path: '/notices',
  request: { query: NoticeQuerySchema },
  responses: {
    200: jsonAnswer(NoticePageSchema, 'Notices, newest first'),
    ...problemAnswers(...signedIn),
  },
})

const postNotice = createRoute({
  ...operation('compose-notice'),
  summary: 'Create a notice',
  description:
    'Creates a draft notice. Nothing is sent until it is approved, except an email to chosen people with `sendNow`, which is recorded in the history of each of them.',
  tags,
  method: 'post',
  path: '/notices',
  request: { headers: IdempotencyHeaderSchema, body: jsonBody(NoticeCreationSchema) },
  responses: {
    201: jsonAnswer(NoticeSchema, 'The draft notice'),
    ...problemAnswers(...signedIn, 'meeting-not-found', 'key-reused', 'notice-unfinished'),
  },
})

const getNotice = createRoute({
  ...operation('get-notice'),
  summary: 'Get a notice',
  description: 'Returns a notice and how many of its emails were delivered.',
  tags,
  method: 'get',
  path: '/notices/{id}',
  request: { params },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The notice'),
    ...problemAnswers(...signedIn, 'notice-not-found'),
  },
})

const postTest = createRoute({
  ...operation('test-notice'),
  summary: 'Send a test of a notice',
  description: 'Sends the notice to your own address. It does not reach its audience.',
  tags,
  method: 'post',
  path: '/notices/{id}/test',
  request: { params, body: jsonBody(NoticeTestSchema) },
  responses: {
    200: jsonAnswer(NoticeTestedSchema, 'The queued test email'),
    ...problemAnswers(...signedIn, 'notice-not-found'),
  },
})

const getPreview = createRoute({
  ...operation('preview-notice'),
  summary: 'Preview a notice',
  description:
    'Returns the email that one kind of recipient gets in one language, or a chosen registered person in their own.',
  tags,
  method: 'get',
  path: '/notices/{id}/preview',
  request: { params, query: NoticePreviewQuerySchema },
  responses: {
    200: jsonAnswer(EmailContentSchema, 'The email as text and HTML'),
    ...problemAnswers(...signedIn, 'notice-not-found', 'registration-not-found'),
  },
})

const postAudience = createRoute({
  ...operation('count-audience'),
  summary: 'Count an audience',
  description:
    'Returns how many people a notice to this audience would reach. A person in several groups is counted once.',
  tags,
  method: 'post',
  path: '/notice-audiences',
  request: { body: jsonBody(AudienceRequestSchema) },
  responses: {
    200: jsonAnswer(AudienceCountSchema, 'The number of people'),
    ...problemAnswers(...signedIn, 'meeting-not-found'),
  },
})

type RouteDeps = NoticeDeps & { readonly addresses: MailAddresses }

export function noticeRoutes(deps: RouteDeps) {
  const { db, clock } = deps
  /** Changes a notice at the version that was seen. @returns the changed notice */
  const handled = async (
    c: Context<AppEnv>,
    id: string,
    seen: number,
    handle: (handling: Handling) => Promise<void>,
  ) => {
    const { id: person } = await personOf(c)
    await onVersion(c, seen, (version) => handle({ id, version, person }))
    const notice = await viewNotice(db, id, person)
    setVersion(c, notice.version)
    return notice
  }
  return createRouter()
    .openapi(getNotices, async (c) => {
      const { cursor: from, limit, meeting, state } = c.req.valid('query')
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listNotices(db, { meeting, state }, { after, limit: limit + 1 })
      const views = await toNotices(db, rows, (await personOf(c)).id)
      return c.json(
        toPage(
          views,
          limit,
          (notice) => notice,
          (notice) => cursor.format(notice),
        ),
        200,
      )
    })
    .openapi(postNotice, async (c) => {
      const { id: person } = await personOf(c)
      const body = c.req.valid('json')
      const key = c.req.valid('header')['idempotency-key']
      const { id } = await idempotently(
        deps,
        { key, person, request: { compose: body } },
        async (tx) => ({
          // An email that is refused leaves no draft
          id: await tx.transaction((inner) => composeNotice(deps, inner, body, person)),
        }),
        z.object({ id: z.uuid() }),
      )
      const notice = await viewNotice(db, id, person)
      setVersion(c, notice.version)
      return c.json(notice, 201)
    })
    .openapi(getNotice, async (c) => {
      const notice = await viewNotice(db, c.req.valid('param').id, (await personOf(c)).id)
      setVersion(c, notice.version)
      return c.json(notice, 200)
    })
    .openapi(putNotice, async (c) => {
      const body = c.req.valid('json')
      const handle = (handling: Handling) => changeNotice(deps, handling, body)
      return c.json(await handled(c, c.req.valid('param').id, body.version, handle), 200)
    })
    .openapi(putPageLevel, async (c) => {
      const body = c.req.valid('json')
      const handle = (handling: Handling) => setPageLevel(deps, handling, body.pageLevel)
      return c.json(await handled(c, c.req.valid('param').id, body.version, handle), 200)
    })
    .openapi(postApproval, async (c) => {
      const body = c.req.valid('json')
      const handle = (handling: Handling) => approveNotice(deps, handling, body)
      return c.json(await handled(c, c.req.valid('param').id, body.version, handle), 200)
    })
    .openapi(postRecall, async (c) => {
      const handle = (handling: Handling) => recallNotice(deps, handling)
      return c.json(
        await handled(c, c.req.valid('param').id, c.req.valid('json').version, handle),
        200,
      )
    })
    .openapi(postDiscard, async (c) => {
      const handle = (handling: Handling) => discardNotice(deps, handling)
      return c.json(
        await handled(c, c.req.valid('param').id, c.req.valid('json').version, handle),
        200,
      )
    })
    .openapi(postTest, async (c) => {
      const notice = await requireNotice(db, c.req.valid('param').id)
      const { id: personId, email: to } = await personOf(c)
      const { language } = c.req.valid('json')
      const message = await tryOut(db, notice, { personId, language, at: clock() })
      return c.json({ message, to }, 200)
    })
    .openapi(getPreview, async (c) => {
      const notice = await requireNotice(db, c.req.valid('param').id)
      const query = c.req.valid('query')
      if (query.registration !== undefined) await requireAlso(c, 'list-registrations')
      return c.json(await previewNotice(deps, notice, query), 200)
    })
    .openapi(postAudience, async (c) => {
      const { meeting, audience } = c.req.valid('json')
      await requireMeeting(db, meeting)
      return c.json(await countAudience(db, meeting, audience), 200)
    })
}
