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
import type {
  NoticeAudience,
  NoticeKind,
  NoticeLevel,
  NoticeState,
  NoticeWords,
} from '@u4ssc/client/emails'
import type { Language } from '@u4ssc/domain'
import { instant } from '../instant'
import { files } from './documents'
import { meetingReleases, meetings } from './meetings'

/**
 * Notices to the people of a meeting, drafted by a release or a person. After approval, one email
 * per recipient is queued.
 */
export const notices = pgTable(
  'notices',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    slug: text('slug').notNull(),
    /** The notice lists the changes between these two releases. */
    since: integer('since'),
    release: integer('release'),
    audience: jsonb('audience').$type<NoticeAudience>().notNull(),
    words: jsonb('words').$type<NoticeWords>().notNull(),
    state: text('state').$type<NoticeState>().notNull(),
    /** Level on the meeting page, which shows the notice after it was sent. */
    pageLevel: text('page_level').$type<NoticeLevel>(),
    version: integer('version').notNull(),
    sendAt: instant('send_at'),
    createdAt: instant('created_at').notNull(),
    /** Person who wrote the text or changed it last; null for the text of a release. */
    writtenBy: text('written_by'),
    approvedAt: instant('approved_at'),
    /** Person who approved it. */
    approvedBy: text('approved_by'),
    queuedAt: instant('queued_at'),
  },
  (t) => [
    foreignKey({ name: 'notices_meeting', columns: [t.slug], foreignColumns: [meetings.slug] }),
    foreignKey({
      name: 'notices_since',
      columns: [t.slug, t.since],
      foreignColumns: [meetingReleases.slug, meetingReleases.number],
    }),
    foreignKey({
      name: 'notices_release',
      columns: [t.slug, t.release],
      foreignColumns: [meetingReleases.slug, meetingReleases.number],
    }),
    // A later release extends the waiting draft
    uniqueIndex('notices_release_draft_key')
      .on(t.slug)
      .where(sql`state = 'drafted' and release is not null`),
    index('notices_created_at_index').on(t.createdAt, t.id),
    index('notices_due_index')
      .on(t.sendAt)
      .where(sql`state = 'approved'`),
    check('notices_version_from_one', sql`${t.version} >= 1`),
    check(
      'notices_state_is_known',
      sql`${t.state} in ('drafted', 'approved', 'queued', 'discarded')`,
    ),
    check(
      'notices_page_level_is_known',
      sql`${t.pageLevel} is null or (${t.kind} = 'notice' and ${t.pageLevel} in ('information', 'important', 'urgent'))`,
    ),
    check(
      'notices_release_has_kind',
      sql`(${t.release} is not null) = (${t.kind} in ('changed', 'postponed', 'cancelled')) and (${t.release} is null) = (${t.since} is null)`,
    ),
    check(
      'notices_approved_by_somebody',
      sql`${t.state} not in ('approved', 'queued') or (${t.approvedAt} is not null and ${t.approvedBy} is not null and ${t.sendAt} is not null)`,
    ),
    check('notices_queued_at', sql`(${t.state} = 'queued') = (${t.queuedAt} is not null)`),
  ],
)
export type NoticeRow = typeof notices.$inferSelect

/** Files attached to the emails of a notice; deleted with its emails. */
export const noticeFiles = pgTable(
  'notice_files',
  {
    fileId: uuid('file_id')
      .primaryKey()
      .references(() => files.id, { onDelete: 'cascade' }),
    noticeId: uuid('notice_id')
      .notNull()
      .references(() => notices.id, { onDelete: 'cascade' }),
  },
  (t) => [index('notice_files_notice_index').on(t.noticeId)],
)

/** Contact addresses of speakers, separate from the public meeting. */
export const speakerContacts = pgTable(
  'speaker_contacts',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    /** ID of the speaker in the meeting. */
    speaker: text('speaker').notNull(),
    email: text('email').notNull(),
    language: text('language').$type<Language>().notNull(),
  },
  (t) => [
    foreignKey({
      name: 'speaker_contacts_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    unique('speaker_contacts_speaker_key').on(t.slug, t.speaker),
    check('speaker_contacts_email_is_folded', sql`${t.email} = lower(${t.email})`),
  ],
)
