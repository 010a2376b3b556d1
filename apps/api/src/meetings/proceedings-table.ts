import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { instant } from '../db/instant'
import { meetingReleases, meetings } from './tables'

/**
 * Closings of proceedings, each with its record as the text of the digest. Triggers refuse releases
 * of a closed meeting and allow only one change to a row: reopening it once.
 */
export const proceedings = pgTable(
  'proceedings',
  {
    slug: text('slug').notNull(),
    /** Number of the closing of the meeting, from 1. */
    number: integer('number').notNull(),
    release: integer('release').notNull(),
    record: text('record').notNull(),
    digest: text('digest').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    /** Actor as in the audit log; null if another instance closed it. */
    frozenBy: text('frozen_by'),
    reopenedAt: instant('reopened_at'),
    reopenedBy: text('reopened_by'),
    reopeningReason: text('reopening_reason'),
  },
  (t) => [
    primaryKey({ name: 'proceedings_key', columns: [t.slug, t.number] }),
    foreignKey({
      name: 'proceedings_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    foreignKey({
      name: 'proceedings_release',
      columns: [t.slug, t.release],
      foreignColumns: [meetingReleases.slug, meetingReleases.number],
    }),
    uniqueIndex('proceedings_closed_once')
      .on(t.slug)
      .where(sql`${t.reopenedAt} is null`),
    check('proceedings_number_from_one', sql`${t.number} >= 1`),
    check(
      'proceedings_digest_is_of_the_record',
      sql`${t.digest} = encode(sha256(convert_to(${t.record}, 'UTF8')), 'hex')`,
    ),
    check(
      'proceedings_reopening_has_a_reason',
      sql`(${t.reopenedAt} is null) = (${t.reopeningReason} is null)`,
    ),
  ],
)
