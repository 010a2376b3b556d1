import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { SpeakerInvitation, SpeakerMaterial } from '@u4ssc/client/speakers'
import type { Language } from '@u4ssc/domain'
import { instant } from '../instant'
import { files } from './documents'
import { meetings } from './meetings'

/** Invited speakers, one row per speaker and meeting, whatever the address. */
export const speakerInvitations = pgTable(
  'speaker_invitations',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    /** ID of the speaker in the meeting, or in the draft that names them first. */
    speaker: text('speaker').notNull(),
    /** Name in the meeting at the time of the invitation. */
    name: text('name').notNull(),
    /** The draft with the sessions while the meeting does not have them. */
    draftId: uuid('draft_id'),
    email: text('email').notNull(),
    language: text('language').$type<Language>().notNull(),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
    answer: text('answer').$type<NonNullable<SpeakerInvitation['answer']>>(),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    foreignKey({
      name: 'speaker_invitations_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    unique('speaker_invitations_speaker_key').on(t.slug, t.speaker),
    check('speaker_invitations_email_is_folded', sql`${t.email} = lower(${t.email})`),
    check('speaker_invitations_answer_is_known', sql`${t.answer} in ('confirmed', 'declined')`),
    check(
      'speaker_invitations_answered_at',
      sql`(${t.answer} is null) = (${t.answeredAt} is null)`,
    ),
  ],
)
export type SpeakerInvitationRow = typeof speakerInvitations.$inferSelect

/** Uploads of speakers, waiting for review. Files of accepted ones outlive the speaker page. */
export const speakerMaterials = pgTable(
  'speaker_materials',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    invitationId: uuid('invitation_id').references(() => speakerInvitations.id, {
      onDelete: 'set null',
    }),
    kind: text('kind').$type<SpeakerMaterial['kind']>().notNull(),
    text: text('text'),
    fileId: uuid('file_id').references(() => files.id, { onDelete: 'cascade' }),
    session: text('session'),
    state: text('state').$type<SpeakerMaterial['state']>().notNull(),
    reason: text('reason'),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'speaker_materials_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    index('speaker_materials_meeting_index').on(t.slug),
    index('speaker_materials_invitation_index').on(t.invitationId),
    unique('speaker_materials_file_key').on(t.fileId),
    // A new upload replaces one that was not accepted
    uniqueIndex('speaker_materials_pending_key')
      .on(t.invitationId, t.kind)
      .where(sql`kind <> 'slides' and state <> 'taken'`),
    check(
      'speaker_materials_kind_is_known',
      sql`${t.kind} in ('biography', 'photograph', 'slides')`,
    ),
    check(
      'speaker_materials_text_or_file',
      sql`(${t.kind} = 'biography') = (${t.text} is not null) and (${t.kind} = 'biography') = (${t.fileId} is null)`,
    ),
    check('speaker_materials_state_is_known', sql`${t.state} in ('waiting', 'taken', 'returned')`),
    check(
      'speaker_materials_returned_has_reason',
      sql`(${t.state} = 'returned') = (${t.reason} is not null)`,
    ),
  ],
)
export type SpeakerMaterialRow = typeof speakerMaterials.$inferSelect
