import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../db/index'
import {
  meetingDocuments,
  messages,
  notices,
  registrations,
  speakerMaterials,
  visaRequests,
} from '../db/tables/index'

const MAX_MEETINGS = 200

/** What the person can see. */
export interface Seen {
  readonly people: boolean
  readonly content: boolean
  readonly notices: boolean
}

/** Returns the slugs of the meetings where something waits for the secretariat, in their order. */
export async function listWithTasks(
  db: Database,
  seen: Seen,
  isSeen: (slug: string) => boolean,
): Promise<readonly string[]> {
  const found = [
    ...(seen.people ? await listWithPeople(db) : []),
    ...(seen.content ? await listWithContent(db) : []),
    ...(seen.notices ? await slugsOf(db, notices, eq(notices.state, 'drafted')) : []),
  ]
  return [...new Set(found)].filter(isSeen).sort().slice(0, MAX_MEETINGS)
}

async function listWithPeople(db: Database): Promise<readonly string[]> {
  const failed = and(isNotNull(messages.slug), inArray(messages.state, ['failed', 'bounced']))
  const visa = await db
    .selectDistinct({ slug: registrations.slug })
    .from(visaRequests)
    .innerJoin(registrations, eq(registrations.id, visaRequests.registrationId))
    .where(eq(visaRequests.state, 'asked'))
  return [
    ...(await slugsOf(db, registrations, eq(registrations.state, 'in-review'))),
    ...visa.map(({ slug }) => slug),
    ...(await slugsOf(db, messages, failed)),
  ]
}

async function listWithContent(db: Database): Promise<readonly string[]> {
  return [
    ...(await slugsOf(db, meetingDocuments, eq(meetingDocuments.state, 'waiting'))),
    ...(await slugsOf(db, speakerMaterials, eq(speakerMaterials.state, 'waiting'))),
  ]
}

async function slugsOf(
  db: Database,
  table: PgTable & { slug: PgColumn },
  where: SQL | undefined,
): Promise<readonly string[]> {
  const rows = await db.selectDistinct({ slug: table.slug }).from(table).where(where)
  return rows.flatMap(({ slug }) => (typeof slug === 'string' ? slug : []))
}
