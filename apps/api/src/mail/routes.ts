import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  EmailHealthSchema,
  MessagePageSchema,
  MessagePreviewSchema,
  MessageQuerySchema,
  MessageSummarySchema,
} from '@u4ssc/client/emails'
import type {
  EmailHealth,
  MessagePreview,
  MessageState,
  MessageSummary,
} from '@u4ssc/client/emails'
import { recordAct } from '../audit/index'
import { addHours } from '../clock'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { idOf } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { operation, personOf } from '../permissions/index'
import { readSecretariat } from '../settings/index'
import { resend } from './delivery/deliver-due'
import type { MailDeps } from './delivery/deliver-due'
import { findRecipient } from './outbox/find-recipient'
import { listAttachments } from './outbox/notice-attachments'
import { findWords } from './rendering/notice-words'
import { countUnsent, findMessage, listMessages } from './outbox/outbox'
import type { ListedMessage } from './outbox/outbox'
import { CONFIRM_HOURS, makeLink } from './outbox/personal-links'
import { createTextReader } from './rendering/own-texts'
import { createReleaseReader } from './rendering/read-releases'
import { renderMessage } from './rendering/render-message'
import type { MailAttachment } from './rendering/rendered-message'

const tags = ['Messages']
const params = z.object({ id: idOf('email') })
const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

const getMessages = createRoute({
  ...operation('list-messages'),
  summary: 'List emails',
  description: 'Returns the emails to individual people, newest first, with their delivery state.',
  tags,
  method: 'get',
  path: '/messages',
  request: { query: MessageQuerySchema },
  responses: {
    200: jsonAnswer(MessagePageSchema, 'Emails, newest first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const getHealth = createRoute({
  ...operation('get-email-health'),
  summary: 'Get the state of email delivery',
  description: 'Returns whether email can be sent, and how many emails are waiting or failed.',
  tags,
  method: 'get',
  path: '/email-health',
  responses: {
    200: jsonAnswer(EmailHealthSchema, 'The counts of all emails'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const getMessage = createRoute({
  ...operation('preview-message'),
  summary: 'Preview an email',
  description:
    'Returns an email as it would be sent now. Links in it work only where the instance cannot send email; password links never work.',
  tags,
  method: 'get',
  path: '/messages/{id}',
  request: { params },
  responses: {
    200: jsonAnswer(MessagePreviewSchema, 'The email as text and HTML'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'message-not-found', 'invalid-request'),
  },
})

const postResend = createRoute({
  ...operation('resend-message'),
  summary: 'Resend an email',
  description: 'Queues an email again. Answers 409 if it is still waiting to be sent.',
  tags,
  method: 'post',
  path: '/messages/{id}/resend',
  request: { params },
  responses: {
    200: jsonAnswer(MessageSummarySchema, 'The queued email'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'message-not-found',
      'message-state',
      'invalid-request',
    ),
  },
})

type RouteDeps = Omit<MailDeps, 'log'>

export function messageRoutes(deps: RouteDeps) {
  const { db, clock } = deps
  return createRouter()
    .openapi(getMessages, async (c) => {
      const { cursor: from, limit, meeting, notice, state, q } = c.req.valid('query')
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listMessages(db, { meeting, notice, state, q, after, limit: limit + 1 })
      return c.json(
        toPage(rows, limit, toSummary, ({ message }) => cursor.format(message)),
        200,
      )
    })
    .openapi(getHealth, async (c) => c.json(await readHealth(deps), 200))
    .openapi(getMessage, async (c) =>
      c.json(await preview(deps, await requireMessage(deps, c.req.valid('param').id)), 200),
    )
    .openapi(postResend, async (c) => {
      const { id } = c.req.valid('param')
      const { id: person } = await personOf(c)
      const { message } = await requireMessage(deps, id)
      if (message.state === 'queued' || message.state === 'deferred')
        throw new Problem('message-state', 'The email is already waiting to be sent.')
      await db.transaction(async (tx) => {
        const at = clock()
        await resend(tx, id, at)
        const before = { state: message.state }
        const after = { state: 'queued' }
        await recordAct(tx, {
          at,
          person,
          action: 'resend-message',
          subject: `messages/${id}`,
          before,
          after,
        })
      })
      return c.json(toSummary(await requireMessage(deps, id)), 200)
    })
}

async function readHealth({ db, sender }: RouteDeps): Promise<EmailHealth> {
  const counts = new Map((await countUnsent(db)).map(({ state, count }) => [state, count]))
  const of = (state: MessageState) => counts.get(state) ?? 0
  return {
    canSend: sender !== undefined,
    waiting: of('queued') + of('deferred'),
    failed: of('failed') + of('bounced'),
  }
}

async function requireMessage({ db }: RouteDeps, id: string): Promise<ListedMessage> {
  const found = await findMessage(db, id)
  if (found) return found
  throw new Problem('message-not-found', `There is no email "${id}".`)
}

function toSummary({ message, to }: ListedMessage): MessageSummary {
  return MessageSummarySchema.parse({ ...message, meeting: message.slug, to })
}

/**
 * Returns a preview of an email. If no email can be sent, its links work, because the preview is
 * the only way to get them. Otherwise they are placeholders, so that nobody can act for somebody
 * else. Password links never work here: registrars see previews, and the password may be that of an
 * owner.
 */
async function preview(
  { db, clock, addresses, sender }: RouteDeps,
  listed: ListedMessage,
): Promise<MessagePreview> {
  const { message } = listed
  const recipient = await findRecipient(db, message)
  if (!recipient) throw new Problem('message-not-found', 'The recipient no longer exists.')
  const now = clock()
  const { subject, text, html, attachments } = await renderMessage(message, recipient, {
    addresses,
    now,
    releases: createReleaseReader(db),
    texts: createTextReader(db),
    secretariat: (await readSecretariat(db)).secretariat,
    words: await findWords(db, message),
    makeLink: (purpose, to) =>
      sender || purpose === 'password'
        ? Promise.resolve('…')
        : makeLink(db, { purpose, to, at: now, expiresAt: addHours(now, CONFIRM_HOURS) }),
  })
  const shown = withPictures(html, attachments)
  const files = await listAttachments(db, message.noticeId === null ? [] : [message.noticeId])
  return MessagePreviewSchema.parse({
    ...{ ...toSummary(listed), subject, text, html: shown },
    attachments: files.get(message.noticeId ?? '') ?? [],
  })
}

/** Replaces inline image references with data URLs, so that a page can show the email. */
function withPictures(html: string, attachments: readonly MailAttachment[]): string {
  return attachments.reduce((text, { part, contentType, content }) => {
    const picture = `data:${contentType};base64,${content.toString('base64')}`
    return part === undefined ? text : text.replaceAll(`cid:${part}`, picture)
  }, html)
}
