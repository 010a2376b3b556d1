import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { EmailTextKind, EmailTextWords, MessageState } from '@u4ssc/client/emails'
import type { Language } from '@u4ssc/domain'
import type { MailKind } from '@u4ssc/messages/mail'
import { instant } from '../instant'
import { focalPoints } from './delegations'
import { meetingInvitations } from './invitations'
import { meetings } from './meetings'
import { notices, speakerContacts } from './notices'
import { users } from './people'
import { laterApplications, registrations } from './registrations'
import { speakerInvitations } from './speakers'
import { subscriptions } from './subscriptions'

/** The owner of a link or recipient of a message: one of the six. */
const addressee = {
  registrationId: uuid('registration_id').references(() => registrations.id, {
    onDelete: 'cascade',
  }),
  focalPointId: uuid('focal_point_id').references(() => focalPoints.id, { onDelete: 'cascade' }),
  subscriptionId: uuid('subscription_id').references(() => subscriptions.id, {
    onDelete: 'cascade',
  }),
  invitationId: uuid('invitation_id').references(() => meetingInvitations.id, {
    onDelete: 'cascade',
  }),
  /** A speaker with a page. */
  speakerInvitationId: uuid('speaker_invitation_id').references(() => speakerInvitations.id, {
    onDelete: 'cascade',
  }),
  /** A person of the dashboard, for password links and test notices. */
  personId: text('person_id').references(() => users.id, { onDelete: 'cascade' }),
}

/**
 * The outbox: one row per message and recipient. Text and links are created when the message is
 * sent, so that no link is stored in clear text.
 */
export const messages = pgTable(
  'messages',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<MailKind>().notNull(),
    slug: text('slug'),
    ...addressee,
    speakerContactId: uuid('speaker_contact_id').references(() => speakerContacts.id, {
      onDelete: 'cascade',
    }),
    noticeId: uuid('notice_id').references(() => notices.id),
    /** The later application that the message confirms. */
    applicationId: uuid('application_id').references(() => laterApplications.id, {
      onDelete: 'set null',
    }),
    language: text('language').$type<Language>().notNull(),
    facts: jsonb('facts').$type<Record<string, string | number>>().notNull(),
    /** Key that prevents a second message with the same content. */
    once: text('once'),
    state: text('state').$type<MessageState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at'),
    error: text('error'),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    foreignKey({ name: 'messages_meeting', columns: [t.slug], foreignColumns: [meetings.slug] }),
    unique('messages_once_key').on(t.once),
    index('messages_due_index')
      .on(t.nextAttemptAt, t.id)
      .where(sql`state in ('queued', 'deferred')`),
    index('messages_meeting_index')
      .on(t.slug)
      .where(sql`slug is not null`),
    // For the retention of emails without a meeting
    index('messages_without_meeting_index')
      .on(t.createdAt)
      .where(sql`slug is null`),
    // For the metrics
    index('messages_unsent_index')
      .on(t.state, t.createdAt)
      .where(sql`state <> 'sent'`),
    index('messages_created_at_index').on(t.createdAt, t.id),
    index('messages_registration_index').on(t.registrationId, t.kind),
    index('messages_notice_index')
      .on(t.noticeId, t.state)
      .where(sql`notice_id is not null`),
    index('messages_subscription_index')
      .on(t.subscriptionId)
      .where(sql`subscription_id is not null`),
    index('messages_invitation_index')
      .on(t.invitationId)
      .where(sql`invitation_id is not null`),
    index('messages_focal_point_index')
      .on(t.focalPointId)
      .where(sql`focal_point_id is not null`),
    index('messages_speaker_invitation_index')
      .on(t.speakerInvitationId)
      .where(sql`speaker_invitation_id is not null`),
    index('messages_speaker_contact_index')
      .on(t.speakerContactId)
      .where(sql`speaker_contact_id is not null`),
    index('messages_person_index')
      .on(t.personId)
      .where(sql`person_id is not null`),
    index('messages_application_index')
      .on(t.applicationId)
      .where(sql`application_id is not null`),
    check(
      'messages_has_one_addressee',
      sql`num_nonnulls(${t.registrationId}, ${t.focalPointId}, ${t.subscriptionId}, ${t.invitationId}, ${t.speakerInvitationId}, ${t.speakerContactId}, ${t.personId}) = 1`,
    ),
    check(
      'messages_state_is_known',
      sql`${t.state} in ('drafted', 'approved', 'queued', 'sent', 'deferred', 'failed', 'bounced')`,
    ),
    check(
      'messages_due_has_a_time',
      sql`(${t.state} in ('queued', 'deferred')) = (${t.nextAttemptAt} is not null)`,
    ),
  ],
)
export type MessageRow = typeof messages.$inferSelect

/** Personal links by the hash of their token. */
export const personalLinks = pgTable(
  'personal_links',
  {
    tokenHash: text('token_hash').primaryKey(),
    purpose: text('purpose', { enum: ['confirm', 'own', 'join', 'end', 'password'] }).notNull(),
    ...addressee,
    /** The later application it confirms; null for the first one. */
    applicationId: uuid('application_id').references(() => laterApplications.id, {
      onDelete: 'cascade',
    }),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at'),
    usedAt: instant('used_at'),
  },
  (t) => [
    index('personal_links_registration_index').on(t.registrationId),
    index('personal_links_focal_point_index').on(t.focalPointId),
    index('personal_links_subscription_index').on(t.subscriptionId),
    index('personal_links_invitation_index').on(t.invitationId),
    index('personal_links_speaker_invitation_index').on(t.speakerInvitationId),
    index('personal_links_person_index').on(t.personId),
    index('personal_links_application_index').on(t.applicationId),
    check(
      'personal_links_has_one_owner',
      sql`num_nonnulls(${t.registrationId}, ${t.focalPointId}, ${t.subscriptionId}, ${t.invitationId}, ${t.speakerInvitationId}, ${t.personId}) = 1`,
    ),
    check(
      'personal_links_purpose_is_known',
      sql`${t.purpose} in ('confirm', 'own', 'join', 'end', 'password')`,
    ),
    check(
      'personal_links_confirm_expires',
      sql`${t.purpose} not in ('confirm', 'password') or ${t.expiresAt} is not null`,
    ),
  ],
)

/** When the next message can be sent to each domain. */
export const mailDomains = pgTable('email_domains', {
  domain: text('domain').primaryKey(),
  nextAt: instant('next_at').notNull(),
})

/** Hashes of addresses that cannot receive email; their messages stay in the outbox. */
export const goneAddresses = pgTable('gone_addresses', {
  addressHash: text('address_hash').primaryKey(),
  /** Bounce status (RFC 3463). */
  status: text('status').notNull(),
  since: instant('since').notNull(),
})

/**
 * Subjects and texts that replace the fixed ones of a kind of email. A row stays when its last text
 * is removed, so that its version never repeats.
 */
export const emailTexts = pgTable(
  'email_texts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind').$type<EmailTextKind>().notNull(),
    /** Null for all meetings without another text. */
    slug: text('slug'),
    words: jsonb('words').$type<EmailTextWords>().notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    foreignKey({ name: 'email_texts_meeting', columns: [t.slug], foreignColumns: [meetings.slug] }),
    unique('email_texts_meeting_key').on(t.slug, t.kind),
    uniqueIndex('email_texts_platform_key')
      .on(t.kind)
      .where(sql`slug is null`),
    check('email_texts_version_from_one', sql`${t.version} >= 1`),
  ],
)
export type EmailTextRow = typeof emailTexts.$inferSelect
