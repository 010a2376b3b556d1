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
 * The closings of the proceedings of meetings, each with its record as the text that the digest is of.
 * Triggers refuse a release of a meeting whose proceedings are closed, and let nothing of a row change
 * but that it is reopened, once.
 */
export const proceedings = pgTable(
  'proceedings',
  {
    slug: text('slug').notNull(),
    /** Counts the closings of a meeting, from 1. */
    number: integer('number').notNull(),
    release: integer('release').notNull(),
    record: text('record').notNull(),
    digest: text('digest').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    /** As the audit trail names who does something; null where another instance did it. */
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
