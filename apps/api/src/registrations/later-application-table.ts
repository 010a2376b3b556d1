import { index, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../db/instant'
import { registrations } from './tables'
import type { RegistrationRow } from './tables'

/**
 * Further applications for a registered address. Each has its own confirmation link, which replaces
 * the registration with the data of that application only.
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
