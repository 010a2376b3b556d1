import { meetings } from '@u4ssc/client/contract'
import type { MeetingPhase } from '@u4ssc/domain/meetings'
import * as z from 'zod'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { createCursor, toPage } from '../http/page-cursor'
import { routes, serve } from '../http/serve'
import { missingMeeting } from './missing-meeting'
import { listProceedings } from './proceedings-store'
import { listPublicFiles } from './public-files'
import { toMeetingSummary, toPublishedMeeting } from './public-meeting'
import { listPublishedBySlug, listPublishedMeetings, prepareFindPublished } from './store'
import type { MeetingFilter, PublishedMeetingRow } from './store'
import { listStatusChanges } from './status-changes'
import { rangeOf, toNumberedPage } from '../http/numbered-page'
import { browseMeetings, countMeetings, listFilterValues } from './browse-store'
import { countDecisions, listDecisions } from './decision-store'

const cursor = createCursor(z.object({ sortedOn: z.iso.date(), slug: z.string() }))

/** Registration status changes with time and with each registration. */
const STATUS_HOLDS_MS = 1_000

export function meetingRoutes({ db, clock }: { db: Database; clock: Clock }) {
  const findPublished = prepareFindPublished(db)
  const listNow = async (filter: MeetingFilter, phase: MeetingPhase) => {
    // Loaded on demand: time zone computations are large
    const { listInPhase } = await import('./list-in-phase')
    return listInPhase(db, filter, phase, clock())
  }
  return routes(
    serve(meetings.list, async ({ query }, c) => {
      const { cursor: given, limit, phase, zone, ...facts } = query
      const after = given === undefined ? undefined : cursor.parse(given)
      const filter = { ...facts, after, limit: limit + 1 }
      c.set('cacheMs', STATUS_HOLDS_MS)
      const rows = await (phase === undefined
        ? listPublishedMeetings(db, filter)
        : listNow(filter, phase))
      const now = clock()
      const changes = await listStatusChanges(db, slugsOfChanged(rows))
      const toSummary = (row: PublishedMeetingRow) =>
        toMeetingSummary(row, { now, zone, statusChange: changes.get(row.slug) })
      return toPage(rows, limit, toSummary, cursor.format)
    }),
    serve(meetings.get, async ({ params: { slug }, query: { zone } }, c) => {
      const row = await findPublished(slug)
      if (!row) throw await missingMeeting(db, slug)
      const closings = row.wasClosed ? await listProceedings(db, slug) : []
      const files = await listPublicFiles(db, row.meeting)
      const statusChange = (await listStatusChanges(db, slugsOfChanged([row]))).get(slug)
      c.set('cacheMs', STATUS_HOLDS_MS)
      return toPublishedMeeting(row, closings, { now: clock(), zone, files, statusChange })
    }),
  )
}

/** Returns the slugs of the meetings with more than one release. */
function slugsOfChanged(rows: readonly PublishedMeetingRow[]): string[] {
  return rows.filter(({ release }) => release.number > 1).map(({ slug }) => slug)
}

export function browseMeetingRoutes({ db, clock }: { db: Database; clock: Clock }) {
  return routes(
    serve(meetings.browse, async ({ query: { page, ...filter } }, c) => {
      const now = clock()
      c.set('cacheMs', STATUS_HOLDS_MS)
      const [slugs, total, values] = await Promise.all([
        browseMeetings(db, filter, rangeOf(page), now.slice(0, 10)),
        countMeetings(db, filter),
        listFilterValues(db),
      ])
      const rows = await listPublishedBySlug(db, slugs)
      const changes = await listStatusChanges(db, slugsOfChanged(rows))
      const items = rows.map((row) =>
        toMeetingSummary(row, { now, statusChange: changes.get(row.slug) }),
      )
      return { ...toNumberedPage(items, page, total), ...values }
    }),
  )
}

/** Route for the register of decisions of all meetings. */
export function decisionRoutes({ db }: { db: Database }) {
  return routes(
    serve(meetings.listDecisions, async ({ query: { page, ...filter } }) => {
      const [items, total] = await Promise.all([
        listDecisions(db, filter, rangeOf(page)),
        countDecisions(db, filter),
      ])
      return toNumberedPage(items, page, total)
    }),
  )
}
