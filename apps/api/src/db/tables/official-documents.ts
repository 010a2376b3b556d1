import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { OfficialDocumentKind, VisaState } from '@u4ssc/client/registrations'
import type { Statement } from '@u4ssc/documents/writing'
import { instant } from '../instant'
import { meetings } from './meetings'
import { registrations } from './registrations'

/** Content of a document without its code. */
export type Stated = Omit<Statement, 'verification'>

/**
 * Issued documents by code. They can be verified as long as they are stored, even after the
 * registration is deleted.
 */
export const officialDocuments = pgTable(
  'papers',
  {
    code: text('code').primaryKey(),
    kind: text('kind').$type<OfficialDocumentKind>().notNull(),
    slug: text('slug').notNull(),
    registrationId: uuid('registration_id').references(() => registrations.id, {
      onDelete: 'set null',
    }),
    stated: jsonb('stated').$type<Stated>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    foreignKey({ name: 'papers_meeting', columns: [t.slug], foreignColumns: [meetings.slug] }),
    unique('papers_registration_key').on(t.registrationId, t.kind),
    index('papers_meeting_index').on(t.slug),
    check('papers_kind_is_known', sql`${t.kind} in ('certificate', 'visa-letter', 'confirmation')`),
  ],
)
export type PaperRow = typeof officialDocuments.$inferSelect

/** Requests for visa letters with passport details. */
export const visaRequests = pgTable(
  'visa_requests',
  {
    registrationId: uuid('registration_id')
      .primaryKey()
      .references(() => registrations.id, { onDelete: 'cascade' }),
    number: text('number').notNull(),
    nationality: text('nationality').notNull(),
    bornOn: date('born_on', { mode: 'string' }).notNull(),
    state: text('state').$type<VisaState>().notNull(),
    reason: text('reason'),
    askedAt: instant('asked_at').notNull(),
  },
  (t) => [
    check('visa_requests_state_is_known', sql`${t.state} in ('asked', 'approved', 'refused')`),
  ],
)
export type VisaRequestRow = typeof visaRequests.$inferSelect
