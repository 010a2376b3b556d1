import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import {
  EmailContentSchema,
  EmailTextChangeSchema,
  EmailTextKindSchema,
  EmailTextListSchema,
  EmailTextPreviewSchema,
  EmailTextSchema,
} from '@u4ssc/client/emails'
import type { EmailTextKind } from '@u4ssc/client/emails'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { AppEnv } from '../http/app-env'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { IfMatchHeaderSchema, onVersion, setVersion } from '../http/if-match'
import { meetingQuery, meetingSlug } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import type { MailAddresses } from '../mail/index'
import { findLatestRelease, missingMeeting } from '../meetings/index'
import { operation, personOf, requireAlso } from '../permissions/index'
import { changeText } from './change-text'
import { previewText } from './preview-text'
import { listKinds, viewText } from './view-texts'

const tags = ['Email texts']
const params = z.object({ kind: EmailTextKindSchema })
const query = z.object({ meeting: meetingQuery.optional() })
const signedIn = ['not-signed-in', 'not-allowed', 'invalid-request'] as const
const missing = ['meeting-not-found', 'meeting-withdrawn'] as const
const versioned = ['email-text-changed', 'precondition-failed'] as const

const getTexts = createRoute({
  ...operation('list-email-texts'),
  summary: 'List email texts',
  description:
    'Returns the kinds of email whose text can be replaced, with the languages of the texts for all meetings or for one.',
  tags,
  method: 'get',
  path: '/email-texts',
  request: { query },
  responses: {
    200: jsonAnswer(EmailTextListSchema, 'The kinds of email'),
    ...problemAnswers(...signedIn, ...missing),
  },
})

const getText = createRoute({
  ...operation('get-email-text'),
  summary: 'Get an email text',
  description:
    'Returns the text of a kind of email for all meetings or for one, what is sent without it, and its placeholders.',
  tags,
  method: 'get',
  path: '/email-texts/{kind}',
  request: { params, query },
  responses: {
    200: jsonAnswer(EmailTextSchema, 'The text'),
    ...problemAnswers(...signedIn, ...missing),
  },
})

const putText = createRoute({
  ...operation('change-email-text'),
  summary: 'Update an email text',
  description:
    'Replaces the subject and text of a kind of email, by language, for all meetings that have no other text. Times, links and the signature stay. Answers 409 if somebody else changed it.',
  tags,
  method: 'put',
  path: '/email-texts/{kind}',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(EmailTextChangeSchema) },
  responses: {
    200: jsonAnswer(EmailTextSchema, 'The updated text'),
    ...problemAnswers(...signedIn, ...versioned),
  },
})

const putMeetingText = createRoute({
  ...operation('change-meeting-email-text'),
  summary: 'Update an email text of a meeting',
  description:
    'Replaces the subject and text of a kind of email, by language, for one meeting. Answers 409 if somebody else changed it.',
  tags,
  method: 'put',
  path: '/meetings/{slug}/email-texts/{kind}',
  request: {
    params: params.extend({ slug: meetingSlug }),
    headers: IfMatchHeaderSchema,
    body: jsonBody(EmailTextChangeSchema),
  },
  responses: {
    200: jsonAnswer(EmailTextSchema, 'The updated text'),
    ...problemAnswers(...signedIn, ...missing, ...versioned),
  },
})

const postPreview = createRoute({
  ...operation('preview-email-text'),
  summary: 'Preview an email text',
  description:
    'Returns a kind of email with this text, for a made-up person or for a chosen registered person in their language. Nothing is saved.',
  tags,
  method: 'post',
  path: '/email-texts/{kind}/preview',
  request: { params, body: jsonBody(EmailTextPreviewSchema) },
  responses: {
    200: jsonAnswer(EmailContentSchema, 'The email as text and HTML'),
    ...problemAnswers(...signedIn, ...missing, 'registration-not-found'),
  },
})

interface RouteDeps {
  readonly db: Database
  readonly clock: Clock
  readonly addresses: MailAddresses
}

export function emailTextRoutes(deps: RouteDeps) {
  const { db } = deps
  const change = async (
    c: Context<AppEnv>,
    place: { readonly kind: EmailTextKind; readonly slug: string | null },
    body: z.output<typeof EmailTextChangeSchema>,
  ) => {
    const { id: person } = await personOf(c)
    await onVersion(c, body.version, (version) =>
      changeText(deps, { ...place, words: body.words, version, person }),
    )
    return view(c, place.kind, place.slug)
  }
  const view = async (c: Context<AppEnv>, kind: EmailTextKind, slug: string | null) => {
    const text = await viewText(db, kind, slug)
    setVersion(c, text.version)
    return text
  }
  return createRouter()
    .openapi(getTexts, async (c) => {
      const slug = await meetingIn(db, c.req.valid('query').meeting)
      return c.json(await listKinds(db, slug), 200)
    })
    .openapi(getText, async (c) => {
      const slug = await meetingIn(db, c.req.valid('query').meeting)
      return c.json(await view(c, c.req.valid('param').kind, slug), 200)
    })
    .openapi(putText, async (c) => {
      const { kind } = c.req.valid('param')
      return c.json(await change(c, { kind, slug: null }, c.req.valid('json')), 200)
    })
    .openapi(putMeetingText, async (c) => {
      const { kind, slug } = c.req.valid('param')
      await meetingIn(db, slug)
      return c.json(await change(c, { kind, slug }, c.req.valid('json')), 200)
    })
    .openapi(postPreview, async (c) => {
      const preview = c.req.valid('json')
      if (preview.registration !== undefined) await requireAlso(c, 'list-registrations')
      return c.json(await previewText(deps, c.req.valid('param').kind, preview), 200)
    })
}

/** Returns the slug of a published meeting; null if none is named. */
async function meetingIn(db: Database, slug: string | undefined): Promise<string | null> {
  if (slug === undefined) return null
  if (await findLatestRelease(db, slug)) return slug
  throw await missingMeeting(db, slug)
}
