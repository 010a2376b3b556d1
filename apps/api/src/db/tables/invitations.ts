import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Capacity, Language } from '@u4ssc/domain'
import { instant } from '../instant'
import { meetings } from './meetings'

/** Invitations to meetings, at most one per address. */
export const meetingInvitations = pgTable(
  'meeting_invitations',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    email: text('email').notNull(),
    name: text('name'),
    organization: text('organization'),
    country: text('country'),
    capacity: text('capacity').$type<Capacity>(),
    language: text('language').$type<Language>().notNull(),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    foreignKey({
      name: 'meeting_invitations_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    unique('meeting_invitations_email_key').on(t.email, t.slug),
    index('meeting_invitations_created_at_index').on(t.slug, t.createdAt, t.id),
    check('meeting_invitations_email_is_folded', sql`${t.email} = lower(${t.email})`),
  ],
)
export type MeetingInvitationRow = typeof meetingInvitations.$inferSelect
