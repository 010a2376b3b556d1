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
} from 'drizzle-orm/pg-core'
import type { Change, Evidence, Meeting } from '@u4ssc/domain'
import type { AcceptedDrift } from '@u4ssc/client/contract'
import { circulars } from '../circulars/table'
import { instant } from '../db/instant'

/**
 * A published meeting. `startsOn` repeats its latest release, so that lists can be sorted and paged.
 * A withdrawn one has the reason. `turns` counts withdrawals and restorations: calendars, which have
 * to hear of each, add it to the sequence of the release.
 */
export const meetings = pgTable(
  'meetings',
  {
    slug: text('slug').notNull(),
    circularId: text('circular_id').notNull(),
    startsOn: date('starts_on', { mode: 'string' }),
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
    check(
      'meetings_withdrawal_has_a_reason',
      sql`(${t.withdrawnAt} is null) = (${t.withdrawalReason} is null)`,
    ),
    check('meetings_slug_is_a_slug', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
)

/** The letters about a meeting: the one that convenes it, and those that came after. */
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
 * The public states of a meeting, each written once: the database refuses to change or remove one.
 * The latest one is what the public sees. `changes` are those since the release before.
 */
export const meetingReleases = pgTable(
  'meeting_releases',
  {
    slug: text('slug').notNull(),
    number: integer('number').notNull(),
    previous: integer('previous').generatedAlwaysAs(sql`nullif(number - 1, 0)`),
    name: text('name'),
    /** Why it was published, for the public; null where nobody had to say it. */
    reason: text('reason'),
    circularId: text('circular_id'),
    sequence: integer('sequence').notNull(),
    meeting: jsonb('meeting').$type<Meeting>().notNull(),
    evidence: jsonb('evidence').$type<Evidence>().notNull(),
    changes: jsonb('changes').$type<Change[]>().notNull(),
    drift: jsonb('drift').$type<AcceptedDrift[]>().notNull(),
    publishedAt: instant('published_at').notNull(),
    /**
     * Its place in the order in which releases became public. The database gives it, under a lock that
     * is held until the transaction ends: no lower one appears later.
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
