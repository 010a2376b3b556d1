import { randomUUID } from 'node:crypto'
import { and, eq, isNotNull } from 'drizzle-orm'
import { changesFor, compareMeetings } from '@u4ssc/domain/meetings'
import type { Change, Meeting } from '@u4ssc/domain'
import type { NoticeKind } from '@u4ssc/client/emails'
import type { Database } from '../db/index'
import { findRelease } from '../meetings/index'
import { countAudience, EVERYBODY } from './list-audience'
import { insertNotice, updateNotice } from './notice-store'
import { notices } from '../db/tables/index'
import type { NoticeRow } from '../db/tables/index'

interface Release {
  readonly slug: string
  readonly number: number
  readonly meeting: Meeting
  readonly publishedAt: string
}

/**
 * Creates the draft notice of a release in its transaction. If a draft is already waiting, it is
 * extended, so that people get one notice for both. Restricted changes are left out.
 */
export async function draftReleaseNotice(tx: Database, release: Release): Promise<void> {
  const waiting = await findWaiting(tx, release.slug)
  const since = waiting?.since ?? release.number - 1
  const known = await findRelease(tx, release.slug, since)
  if (!known) throw new Error(`Release ${since} of "${release.slug}" is gone`)
  const news = changesFor('public', compareMeetings(known.meeting, release.meeting))
  const kind = kindOf(release.meeting, news)
  if (waiting) return extend(tx, waiting, release, news.length === 0 ? null : kind)
  if (news.length === 0) return
  // A notice that nobody would get is no task
  if ((await countAudience(tx, release.slug, EVERYBODY)).people === 0) return
  await insertNotice(tx, {
    id: randomUUID(),
    kind,
    slug: release.slug,
    since,
    release: release.number,
    audience: EVERYBODY,
    words: {},
    createdAt: release.publishedAt,
    writtenBy: null,
  })
}

/** Returns the draft notice of a release that is neither approved nor discarded. */
export async function findWaiting(tx: Database, slug: string): Promise<NoticeRow | undefined> {
  const ofRelease = and(eq(notices.slug, slug), isNotNull(notices.release))
  const [row] = await tx
    .select()
    .from(notices)
    .where(and(ofRelease, eq(notices.state, 'drafted')))
    .for('update')
  return row
}

/** @param kind - `null` if the later release undoes all changes */
function extend(
  tx: Database,
  { id, version }: NoticeRow,
  { number }: Release,
  kind: NoticeKind | null,
): Promise<void> {
  const set = kind === null ? { state: 'discarded' as const } : { kind }
  return updateNotice(tx, id, { ...set, release: number, version: version + 1 })
}

function kindOf({ status }: Meeting, changes: readonly Change[]): NoticeKind {
  const isTurned = changes.some(({ what }) => what === 'status' || what === 'meeting')
  return isTurned && status !== 'convened' ? status : 'changed'
}
