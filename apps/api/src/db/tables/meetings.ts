import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  boolean,
} from 'drizzle-orm/pg-core'
import type { AcceptedDrift } from '@u4ssc/client/meetings'
import type { Change, Evidence, Meeting } from '@u4ssc/domain'
import { instant } from '../instant'
import { circulars } from './circulars'

/**
 * Published meetings. `release` is the number of the latest release; `startsOn` and `endsOn` repeat
 * its first and last date, for sorting, paging and filters. A trigger writes the three with each
 * release. A withdrawn meeting has a reason. `turns` counts withdrawals and restorations; calendars
 * add it to the sequence of the release.
 */
export const meetings = pgTable(
  'meetings',
  {
    slug: text('slug').notNull(),
    circularId: text('circular_id').notNull(),
    release: integer('release').notNull().default(1),
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    withdrawnAt: instant('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
    turns: integer('turns').notNull().default(0),
    turnedAt: instant('turned_at'),
  },
  (t) => [
    primaryKey({ name: 'meetings_key', columns: [t.slug] }),
    foreignKey({
      name: 'meetings_circular',
      columns: [t.circularId],
      foreignColumns: [circulars.id],
    }),
    index('meetings_circular_index').on(t.circularId),
    index('meetings_starts_on_index').on(t.startsOn, t.slug),
    index('meetings_ends_on_index').on(t.endsOn, t.slug),
    // For lists, latest first; meetings without days come last
    index('meetings_sorted_index').on(sql`coalesce(starts_on, date '0001-01-01')`, t.slug),
    check(
      'meetings_withdrawal_has_a_reason',
      sql`(${t.withdrawnAt} is null) = (${t.withdrawalReason} is null)`,
    ),
    check('meetings_slug_is_a_slug', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
)

/** Circulars about a meeting: the one that convenes it, and later ones. */
export const meetingCirculars = pgTable(
  'meeting_circulars',
  { slug: text('slug').notNull(), circularId: text('circular_id').notNull() },
  (t) => [
    primaryKey({ name: 'meeting_circulars_key', columns: [t.slug, t.circularId] }),
    foreignKey({
      name: 'meeting_circulars_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    foreignKey({
      name: 'meeting_circulars_circular',
      columns: [t.circularId],
      foreignColumns: [circulars.id],
    }),
    index('meeting_circulars_circular_index').on(t.circularId),
  ],
)

/**
 * Releases of a meeting, immutable by database rule. The latest is public. `changes` are those
 * since the previous release.
 */
export const meetingReleases = pgTable(
  'meeting_releases',
  {
    slug: text('slug').notNull(),
    number: integer('number').notNull(),
    previous: integer('previous').generatedAlwaysAs(sql`nullif(number - 1, 0)`),
    name: text('name'),
    /** Public reason; null if none was required. */
    reason: text('reason'),
    circularId: text('circular_id'),
    sequence: integer('sequence').notNull(),
    meeting: jsonb('meeting').$type<Meeting>().notNull(),
    /** Copies from the meeting, for filters: reading them from it takes long. */
    series: text('series').generatedAlwaysAs(sql`meeting ->> 'series'`),
    mode: text('mode').generatedAlwaysAs(sql`meeting ->> 'mode'`),
    evidence: jsonb('evidence').$type<Evidence>().notNull(),
    changes: jsonb('changes').$type<Change[]>().notNull(),
    drift: jsonb('drift').$type<AcceptedDrift[]>().notNull(),
    publishedAt: instant('published_at').notNull(),
    /**
     * Position in the order of publication. The database assigns it under a lock held until the
     * transaction ends, so that no lower number appears later.
     */
    revision: bigint('revision', { mode: 'number' }).notNull().default(0),
  },
  (t) => [
    primaryKey({ name: 'meeting_releases_key', columns: [t.slug, t.number] }),
    foreignKey({
      name: 'meeting_releases_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    foreignKey({
      name: 'meeting_releases_previous',
      columns: [t.slug, t.previous],
      foreignColumns: [t.slug, t.number],
    }),
    foreignKey({
      name: 'meeting_releases_circular',
      columns: [t.circularId],
      foreignColumns: [circulars.id],
    }),
    unique('meeting_releases_revision_key').on(t.revision),
    index('meeting_releases_circular_index').on(t.circularId),
    check('meeting_releases_number_from_one', sql`${t.number} >= 1`),
    check(
      'meeting_releases_sequence_within_number',
      sql`${t.sequence} between 0 and ${t.number} - 1`,
    ),
    check(
      'meeting_releases_first_changes_nothing',
      sql`(${t.number} = 1) = (${t.changes} = '[]'::jsonb)`,
    ),
  ],
)

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

/**
 * One row: a revision that increases in the transaction of every publication. Triggers update it
 * and notify, so no writer can forget it.
 */
export const publicRevision = pgTable(
  'public_revision',
  {
    only: boolean('only').primaryKey().default(true),
    number: bigint('number', { mode: 'number' }).notNull(),
  },
  (t) => [check('public_revision_is_one_row', sql`${t.only}`)],
)
