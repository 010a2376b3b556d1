import { meetings } from '@u4ssc/client/contract'
import * as z from 'zod'
import { toDate } from '../clock'
import type { Database } from '../db/index'
import { createCursor, toPage } from '../http/page-cursor'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { isPublic, missingMeeting } from './missing-meeting'
import { compareReleases, toPublishedRelease, toReleaseSummary } from './public-release'
import { findRelease, listReleases } from './release-store'
import type { ReleaseRow } from './release-store'

const cursor = createCursor(z.object({ number: z.int32().min(1) }))

/** A release never changes, so it can be cached for long unless its meeting is withdrawn. */
const KEPT = 'public, max-age=3600, stale-if-error=86400'

export function releaseRoutes({ db }: { db: Database }) {
  const { releases } = meetings
  return routes(
    serve(releases.list, async ({ params: { slug }, query: { cursor: from, limit } }) => {
      const before = from === undefined ? undefined : cursor.parse(from).number
      if (!(await isPublic(db, slug))) throw await missingMeeting(db, slug)
      const rows = await listReleases(db, slug, { before, limit: limit + 1 })
      return toPage(rows, limit, toReleaseSummary, cursor.format)
    }),
    serve(releases.get, async ({ params: { slug, number }, query: { zone } }, c) => {
      const row = await requireRelease(db, slug, number)
      c.header('last-modified', toDate(row.publishedAt).toUTCString())
      c.header('cache-control', KEPT)
      return toPublishedRelease(row, zone)
    }),
    serve(releases.compare, async ({ params: { slug, before, after } }, c) => {
      const rows = await Promise.all([
        requireRelease(db, slug, before),
        requireRelease(db, slug, after),
      ])
      c.header('cache-control', KEPT)
      return compareReleases(...rows)
    }),
  )
}

async function requireRelease(db: Database, slug: string, number: number): Promise<ReleaseRow> {
  const row = await findRelease(db, slug, number)
  if (row && (await isPublic(db, slug))) return row
  if (row) throw await missingMeeting(db, slug)
  throw new Problem('release-not-found', `There is no release ${number} of the meeting "${slug}".`)
}
