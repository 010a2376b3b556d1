import * as z from 'zod'
import { emails } from '@u4ssc/client/contract'
import { MessagePreviewSchema, MessageSummarySchema } from '@u4ssc/client/emails'
import type {
  EmailHealth,
  MessagePreview,
  MessageState,
  MessageSummary,
} from '@u4ssc/client/emails'
import type { Env } from '../env'
import { recordAct } from '../audit/index'
import { addHours } from '../clock'
import { createCursor, toPage } from '../http/page-cursor'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
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

const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

type RouteDeps = Omit<MailDeps, 'log'> & { readonly setup: { readonly env: Pick<Env, 'toChosen'> } }

export function messageRoutes(deps: RouteDeps) {
  const { db } = deps
  return routes(
    serve(emails.list, async ({ query: { cursor: from, limit, meeting, notice, state, q } }) => {
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listMessages(db, { meeting, notice, state, q, after, limit: limit + 1 })
      return toPage(rows, limit, toSummary, ({ message }) => cursor.format(message))
    }),
    serve(emails.getHealth, () => readHealth(deps)),
    serve(emails.get, async ({ params: { id } }) => preview(deps, await requireMessage(deps, id))),
    serve(emails.resend, async ({ params: { id } }, c) =>
      resendMessage(deps, id, (await personOf(c)).id),
    ),
  )
}

async function resendMessage(deps: RouteDeps, id: string, person: string): Promise<MessageSummary> {
  const { db, clock } = deps
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
  return toSummary(await requireMessage(deps, id))
}

async function readHealth({ db, sender, setup }: RouteDeps): Promise<EmailHealth> {
  const counts = new Map((await countUnsent(db)).map(({ state, count }) => [state, count]))
  const of = (state: MessageState) => counts.get(state) ?? 0
  return {
    canSend: sender !== undefined,
    waiting: of('queued') + of('deferred'),
    failed: of('failed') + of('bounced'),
    toChosen: setup.env.toChosen,
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
