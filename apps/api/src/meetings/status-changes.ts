import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { MeetingStatusChange } from '@u4ssc/client/meetings'
import type { Change, Meeting } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { meetingReleases } from '../db/tables/index'

/** A release that is the first, or that changed the status or the times. */
export interface StatusRelease {
  readonly number: number
  readonly status: Meeting['status']
  readonly firstDate: string | null
  readonly reason: string | null
  readonly publishedAt: string
  readonly changes: readonly Pick<Change, 'kind' | 'what'>[]
}

/** Returns the status changes of meetings by slug. A meeting as first published has none. */
export async function listStatusChanges(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, MeetingStatusChange>> {
  if (slugs.length === 0) return new Map()
  const { slug, number, reason, publishedAt, changes, meeting } = meetingReleases
  const rows = await db
    .select({
      ...{ slug, number, reason, publishedAt, changes },
      status: sql<Meeting['status']>`${meeting} ->> 'status'`,
      firstDate: sql<string | null>`${meeting} #>> '{schedule,days,0,date}'`,
    })
    .from(meetingReleases)
    .where(
      and(
        inArray(slug, [...slugs]),
        sql`(${eq(number, 1)} or ${changes} @> '[{"what":"status"}]' or ${changes} @> '[{"what":"sitting"}]')`,
      ),
    )
    .orderBy(desc(number))
  const bySlug = new Map<string, typeof rows>()
  for (const row of rows) bySlug.set(row.slug, [...(bySlug.get(row.slug) ?? []), row])
  return new Map(
    [...bySlug].flatMap(([one, releases]) => {
      const change = statusChangeOf(releases)
      return change ? [[one, change] as const] : []
    }),
  )
}

/**
 * Returns the latest change that gave a meeting its present status or, for a convened meeting, its
 * present time; `null` if it is as first published.
 *
 * @param releases - the latest first
 */
export function statusChangeOf(releases: readonly StatusRelease[]): MeetingStatusChange | null {
  const [latest] = releases
  const first = releases.at(-1)
  if (!latest || !first) return null
  const kind = latest.status === 'convened' ? 'moved' : latest.status
  const isMeant = (change: Pick<Change, 'kind' | 'what'>) =>
    kind === 'moved' ? change.what === 'sitting' : change.kind === kind
  const found = releases.find(({ changes }) => changes.some(isMeant))
  if (!found) return null
  // The reason of a release that changed other facts too can be about those
  const isOnlyThat = found.changes.every((change) => isMeant(change) || change.what === 'letter')
  return {
    kind,
    at: found.publishedAt,
    reason: isOnlyThat ? found.reason : null,
    formerDate: kind === 'moved' && first.firstDate !== latest.firstDate ? first.firstDate : null,
  }
}
