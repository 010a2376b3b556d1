import { index, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../db/instant'
import { registrations } from './tables'
import type { RegistrationRow } from './tables'

/**
 * Applications for an address that has a registration already. Each has its own confirmation link,
 * which replaces the registration with what was sent in that application and no other.
 */
export const laterApplications = pgTable(
  'later_applications',
  {
    id: uuid('id').primaryKey(),
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id, { onDelete: 'cascade' }),
    application: jsonb('application').$type<RegistrationRow>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('later_applications_registration_index').on(t.registrationId)],
)
