import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '@u4ssc/domain'
import { instant } from '../instant'
import { meetings } from './meetings'

/** Subscriptions to a meeting, or to all if `slug` is null. Ended ones are deleted. */
export const subscriptions = pgTable(
  'subscriptions',
  {
    id: uuid('id').primaryKey(),
    email: text('email').notNull(),
    slug: text('slug'),
    language: text('language').$type<Language>().notNull(),
    zone: text('zone'),
    state: text('state', { enum: ['unconfirmed', 'active'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    confirmedAt: instant('confirmed_at'),
  },
  (t) => [
    foreignKey({
      name: 'subscriptions_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    unique('subscriptions_email_key').on(t.email, t.slug).nullsNotDistinct(),
    index('subscriptions_meeting_index').on(t.slug, t.state),
    check('subscriptions_email_is_folded', sql`${t.email} = lower(${t.email})`),
    check(
      'subscriptions_active_is_confirmed',
      sql`(${t.state} = 'active') = (${t.confirmedAt} is not null)`,
    ),
    check('subscriptions_state_is_known', sql`${t.state} in ('unconfirmed', 'active')`),
  ],
)
export type SubscriptionRow = typeof subscriptions.$inferSelect
