import { and, count, eq, inArray, min, ne, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { MeetingOverview } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import {
  delegations,
  meetingInvitations,
  messages,
  notices,
  registrations,
  visaRequests,
} from '../db/tables/index'
import { Counts } from './counts'

type People = NonNullable<MeetingOverview['registrations']>

/** Returns the number of drafted notices by meeting. */
export async function countNotices(
  db: Database,
  slugs: readonly string[],
): Promise<Map<string, number>> {
  const rows = await countBySlug(db, notices, slugs, eq(notices.state, 'drafted'))
  return new Map(rows.map(({ slug, rows: number }) => [slug, number]))
}

/** Returns the counts about the people of these meetings. */
export async function countPeople(db: Database, slugs: readonly string[]): Promise<Counts<People>> {
  const counts = new Counts<People>(nobody)
  await addStates(db, slugs, counts)
  await addWeeks(db, slugs, counts)
  for (const { slug, rows } of await countBySlug(db, delegations, slugs))
    counts.open(slug).delegations = rows
  for (const { slug, rows } of await countBySlug(db, meetingInvitations, slugs))
    counts.open(slug).invitations = rows
  await addVisaRequests(db, slugs, counts)
  await addEmails(db, slugs, counts)
  return counts
}

function nobody(): People {
  return {
    ...{ states: [], oldestInReviewAt: null, weeks: [] },
    ...{ visaRequests: 0, delegations: 0, invitations: 0, waitingEmails: 0, failedEmails: 0 },
  }
}

function countBySlug(
  db: Database,
  table: PgTable & { slug: PgColumn },
  slugs: readonly string[],
  where?: SQL,
) {
  return db
    .select({ slug: sql<string>`${table.slug}`.as('slug'), rows: count() })
    .from(table)
    .where(and(inArray(table.slug, [...slugs]), where))
    .groupBy(sql`1`)
}

async function addStates(
  db: Database,
  slugs: readonly string[],
  counts: Counts<People>,
): Promise<void> {
  const { slug, state, createdAt } = registrations
  const rows = await db
    .select({ slug, state, people: count(), oldestAt: min(createdAt) })
    .from(registrations)
    .where(and(inArray(slug, [...slugs]), ne(state, 'erased')))
    .groupBy(slug, state)
    .orderBy(slug, state)
  for (const { slug: meeting, state: key, people, oldestAt } of rows) {
    const open = counts.open(meeting)
    open.states.push({ key, people })
    if (key === 'in-review') open.oldestInReviewAt = oldestAt
  }
}

async function addWeeks(
  db: Database,
  slugs: readonly string[],
  counts: Counts<People>,
): Promise<void> {
  const { slug, state, createdAt } = registrations
  const week = sql<string>`to_char(date_trunc('week', ${createdAt} at time zone 'UTC'), 'YYYY-MM-DD')`
  const rows = await db
    .select({ slug, startsOn: week.as('week'), state, people: count() })
    .from(registrations)
    .where(and(inArray(slug, [...slugs]), ne(state, 'erased')))
    .groupBy(slug, sql`2`, state)
    .orderBy(slug, sql`2`, state)
  for (const { slug: meeting, startsOn, state: key, people } of rows) {
    const { weeks } = counts.open(meeting)
    const last = weeks.at(-1)
    if (last?.startsOn === startsOn) last.states.push({ key, people })
    else weeks.push({ startsOn, states: [{ key, people }] })
  }
}

async function addVisaRequests(
  db: Database,
  slugs: readonly string[],
  counts: Counts<People>,
): Promise<void> {
  const rows = await db
    .select({ slug: registrations.slug, rows: count() })
    .from(visaRequests)
    .innerJoin(registrations, eq(registrations.id, visaRequests.registrationId))
    .where(and(inArray(registrations.slug, [...slugs]), eq(visaRequests.state, 'asked')))
    .groupBy(registrations.slug)
  for (const { slug, rows: number } of rows) counts.open(slug).visaRequests = number
}

async function addEmails(
  db: Database,
  slugs: readonly string[],
  counts: Counts<People>,
): Promise<void> {
  const rows = await db
    .select({ slug: messages.slug, state: messages.state, rows: count() })
    .from(messages)
    .where(
      and(
        inArray(messages.slug, [...slugs]),
        inArray(messages.state, ['queued', 'deferred', 'failed', 'bounced']),
      ),
    )
    .groupBy(messages.slug, messages.state)
  for (const { slug, state, rows: number } of rows) {
    if (slug === null) continue
    const open = counts.open(slug)
    if (state === 'queued' || state === 'deferred') open.waitingEmails += number
    else open.failedEmails += number
  }
}
