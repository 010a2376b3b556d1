import { feeds } from '@u4ssc/client/contract'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import { describeShortName, WORDINGS } from '@u4ssc/domain/words/languages'
import type { Database } from '../db/index'
import { routes, serve } from '../http/serve'
import { findForCalendar, listByRevision, missingMeeting } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'
import type { Language } from '@u4ssc/domain'
import { answerLanguage } from './answer-language'
import { CALENDAR_TYPE, FEED_TYPE, lastModified } from './feed-answers'
import { publicOf, renderCalendar } from './public-calendar'
import { titleOf, toEntries } from './release-entry'
import type { Addresses } from './release-entry'
import { renderAtom, toJsonFeed } from './render-feed'
import type { Feed } from './render-feed'

const MAX_ENTRIES = 50
const LINKED_DATA_TYPE = 'application/ld+json'

export function meetingFeedRoutes({ db, ...addresses }: { db: Database } & Addresses) {
  const { getAtom, getCalendar, getChanges, getLinkedData } = feeds.ofMeeting
  return routes(
    serve(getAtom, async ({ params: { slug }, query }, c) => {
      const rows = await requireReleases(db, slug)
      const language = answerLanguage(c, query.language)
      const text = await renderAtom(feedOf(rows, language, addresses, 'changes.atom'))
      return c.body(text, 200, { 'content-type': FEED_TYPE, ...modified(rows) })
    }),
    serve(getChanges, async ({ params: { slug }, query }, c) => {
      const rows = await requireReleases(db, slug)
      const language = answerLanguage(c, query.language)
      const feed = feedOf(rows, language, addresses, 'changes.json')
      return c.json(toJsonFeed(feed), 200, modified(rows))
    }),
    serve(getCalendar, async ({ params: { slug }, query }, c) => {
      const found = await findForCalendar(db, slug)
      if (!found) throw await missingMeeting(db, slug)
      const language = answerLanguage(c, query.language)
      return c.body(renderCalendar(found, language, addresses), 200, {
        'content-type': CALENDAR_TYPE,
        'content-disposition': `inline; filename="${slug}.ics"`,
        ...lastModified(found.modifiedAt),
      })
    }),
    serve(getLinkedData, async ({ params: { slug }, query }, c) => {
      const rows = await requireReleases(db, slug)
      const language = answerLanguage(c, query.language)
      const [{ meeting }] = rows
      const page = `${addresses.publicSiteUrl}/${language}/meetings/${slug}`
      const title = titleOf(meeting, language)
      const first = rows.find(({ number }) => number === 1)?.meeting.schedule ?? null
      const event = toSchemaOrg({ ...publicOf(meeting), title }, page, null, first)
      return c.body(JSON.stringify(event), 200, {
        'content-type': LINKED_DATA_TYPE,
        ...modified(rows),
      })
    }),
  )
}

/** Returns the latest releases of a meeting, latest first. */
async function requireReleases(db: Database, slug: string): Promise<[ReleaseRow, ...ReleaseRow[]]> {
  const [latest, ...earlier] = await listByRevision(db, { slug, limit: MAX_ENTRIES })
  if (latest) return [latest, ...earlier]
  throw await missingMeeting(db, slug)
}

function modified([latest]: readonly [ReleaseRow, ...ReleaseRow[]]) {
  return lastModified(latest.publishedAt)
}

function feedOf(
  rows: readonly [ReleaseRow, ...ReleaseRow[]],
  language: Language,
  addresses: Addresses,
  name: string,
): Feed {
  const [{ slug, meeting }] = rows
  return {
    title: describeShortName(meeting, WORDINGS[language]).name,
    language,
    self: `${addresses.publicApiUrl}/v1/meetings/${slug}/${name}?language=${language}`,
    page: `${addresses.publicSiteUrl}/${language}/meetings/${slug}`,
    entries: rows.flatMap((row) => toEntries(row, language, addresses)),
  }
}
