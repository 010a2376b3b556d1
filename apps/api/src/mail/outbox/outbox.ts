import { randomUUID } from 'node:crypto'
import { and, count, desc, eq, min, sql } from 'drizzle-orm'
import type { MessageState } from '@u4ssc/client/emails'
import type { Language } from '@u4ssc/domain'
import type { MailKind } from '@u4ssc/messages/mail'
import type { Database } from '../../db/index'
import {
  meetingInvitations,
  speakerContacts,
  users,
  focalPoints,
  registrations,
  speakerInvitations,
  subscriptions,
  messages,
} from '../../db/tables/index'
import type { MessageRow } from '../../db/tables/index'
import type { Addressee } from './personal-links'

export interface NewMessage {
  readonly kind: MailKind
  readonly slug: string | null
  readonly to: Addressee
  readonly language: Language
  readonly facts?: Readonly<Record<string, string | number>>
  /** Of two messages with the same key, only the first is stored. */
  readonly once?: string
  readonly noticeId?: string
  /** ID of the later application that the message confirms. */
  readonly applicationId?: string | undefined
  readonly at: string
}

/** Rows per insert: a statement has at most 65,535 parameters. */
const MAX_ROWS = 500

/** Queues a message in the transaction `tx` of what it is about. */
export function queueMessage(tx: Database, message: NewMessage): Promise<void> {
  return queueMessages(tx, [message])
}

/** Like `queueMessage`, for many recipients. */
export async function queueMessages(tx: Database, all: readonly NewMessage[]): Promise<void> {
  for (let start = 0; start < all.length; start += MAX_ROWS)
    await tx
      .insert(messages)
      .values(all.slice(start, start + MAX_ROWS).map(toMessageRow))
      .onConflictDoNothing({ target: messages.once })
}

/** Returns the row of a message to queue. */
export function toMessageRow(message: NewMessage): MessageRow {
  const { kind, slug, to, language, facts = {}, once = null, noticeId = null, at } = message
  const { applicationId = null } = message
  return {
    id: randomUUID(),
    ...{ kind, slug, language, facts, once, noticeId, applicationId },
    ...NOBODY,
    ...to,
    ...{ state: 'queued', attempts: 0, nextAttemptAt: at, error: null },
    ...{ createdAt: at, sentAt: null },
  }
}

const NOBODY = {
  ...{ registrationId: null, focalPointId: null, subscriptionId: null },
  ...{ invitationId: null, speakerInvitationId: null, speakerContactId: null, personId: null },
}

/** Returns the number of emails that are not sent by state, and when the oldest was created. */
export function countUnsent(
  db: Database,
): Promise<{ state: MessageState; count: number; oldestAt: string | null }[]> {
  const { state, createdAt } = messages
  return db
    .select({ state, count: count(), oldestAt: min(createdAt) })
    .from(messages)
    .where(sql`${state} <> 'sent'`)
    .groupBy(state)
}

interface MessagePlace {
  readonly createdAt: string
  readonly id: string
}

interface MessageList {
  readonly meeting: string | undefined
  readonly notice: string | undefined
  readonly state: MessageState | undefined
  /** Text in the name or address of the recipient. */
  readonly q: string | undefined
  readonly after: MessagePlace | undefined
  readonly limit: number
}

export interface ListedMessage {
  readonly message: MessageRow
  readonly to: string | null
}

/** Returns emails, newest first. */
export function listMessages(
  db: Database,
  { meeting, notice, state, q, after, limit }: MessageList,
): Promise<ListedMessage[]> {
  const { createdAt, id } = messages
  return selectAddressed(db)
    .where(
      and(
        meeting === undefined ? undefined : eq(messages.slug, meeting),
        notice === undefined ? undefined : eq(messages.noticeId, notice),
        state === undefined ? undefined : eq(messages.state, state),
        q === undefined ? undefined : isTo(q),
        after && sql`(${createdAt}, ${id}) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

export async function findMessage(db: Database, id: string): Promise<ListedMessage | undefined> {
  const [row] = await selectAddressed(db).where(eq(messages.id, id))
  return row
}

/** Address of the recipient. */
const TO = sql<
  string | null
>`coalesce(${registrations.email}, ${focalPoints.email}, ${subscriptions.email}, ${meetingInvitations.email}, ${speakerInvitations.email}, ${speakerContacts.email}, ${users.email})`
const TO_NAME = sql`coalesce(${registrations.name}, ${focalPoints.name}, ${meetingInvitations.name}, ${speakerInvitations.name}, ${users.name}, '')`

function isTo(text: string) {
  const pattern = `%${text.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql`lower(coalesce(${TO}, '') || chr(10) || ${TO_NAME}) like lower(${pattern})`
}

function selectAddressed(db: Database) {
  const to = TO
  return db
    .select({ message: messages, to })
    .from(messages)
    .leftJoin(registrations, eq(registrations.id, messages.registrationId))
    .leftJoin(focalPoints, eq(focalPoints.id, messages.focalPointId))
    .leftJoin(subscriptions, eq(subscriptions.id, messages.subscriptionId))
    .leftJoin(meetingInvitations, eq(meetingInvitations.id, messages.invitationId))
    .leftJoin(speakerInvitations, eq(speakerInvitations.id, messages.speakerInvitationId))
    .leftJoin(speakerContacts, eq(speakerContacts.id, messages.speakerContactId))
    .leftJoin(users, eq(users.id, messages.personId))
}

export async function updateMessage(
  tx: Database,
  id: string,
  set: Partial<Omit<MessageRow, 'id'>>,
): Promise<void> {
  await tx.update(messages).set(set).where(eq(messages.id, id))
}
