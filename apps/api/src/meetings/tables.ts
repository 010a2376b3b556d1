import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import type { Evidence, Meeting } from '@u4ssc/domain'
import { circulars } from '../circulars/table'
import { instant } from '../db/instant'

/** A published meeting. `startsOn` repeats its latest release, so that lists can be sorted and paged. */
export const meetings = pgTable(
  'meetings',
  {
    slug: text('slug').notNull(),
    circularId: text('circular_id').notNull(),
    startsOn: date('starts_on', { mode: 'string' }),
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
    check('meetings_slug_is_a_slug', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
)

/** The public states of a meeting, each written once. The latest one is what the public sees. */
export const meetingReleases = pgTable(
  'meeting_releases',
  {
    slug: text('slug').notNull(),
    number: integer('number').notNull(),
    name: text('name'),
    meeting: jsonb('meeting').$type<Meeting>().notNull(),
    evidence: jsonb('evidence').$type<Evidence>().notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'meeting_releases_key', columns: [t.slug, t.number] }),
    foreignKey({
      name: 'meeting_releases_meeting',
      columns: [t.slug],
      foreignColumns: [meetings.slug],
    }),
    check('meeting_releases_number_from_one', sql`${t.number} >= 1`),
  ],
)
