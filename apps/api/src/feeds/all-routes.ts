import { feeds } from '@u4ssc/client/contract'
import type { Language } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { routes, serve } from '../http/serve'
import { findLastTurn, listByRevision, listForCalendars } from '../meetings/index'
import { answerLanguage } from './answer-language'
import { CALENDAR_TYPE, FEED_TYPE, lastModified } from './feed-answers'
import { renderSubscription } from './public-calendar'
import { toEntries } from './release-entry'
import type { Addresses } from './release-entry'
import { renderAtom, toJsonFeed } from './render-feed'
import type { Feed } from './render-feed'

const MAX_ENTRIES = 50
const MAX_MEETINGS = 200

export function allFeedRoutes({ db, ...addresses }: { db: Database } & Addresses) {
  return routes(
    serve(feeds.getAtom, async ({ query }, c) => {
      const language = answerLanguage(c, query.language)
      const { feed, modified } = await feedOf(db, language, addresses, 'changes.atom')
      return c.body(await renderAtom(feed), 200, { 'content-type': FEED_TYPE, ...modified })
    }),
    serve(feeds.getChanges, async ({ query }, c) => {
      const language = answerLanguage(c, query.language)
      const { feed, modified } = await feedOf(db, language, addresses, 'changes.json')
      return c.json(toJsonFeed(feed), 200, modified)
    }),
    serve(feeds.getCalendar, async ({ query }, c) => {
      const language = answerLanguage(c, query.language)
      const releases = await listForCalendars(db, MAX_MEETINGS)
      const text = renderSubscription(releases, language, addresses)
      const modified = lastModified(...releases.map(({ modifiedAt }) => modifiedAt))
      return c.body(text, 200, { 'content-type': CALENDAR_TYPE, ...modified })
    }),
  )
}

async function feedOf(db: Database, language: Language, addresses: Addresses, name: string) {
  const rows = await listByRevision(db, { limit: MAX_ENTRIES })
  const feed: Feed = {
    title: 'U4SSC',
    language,
    self: `${addresses.publicApiUrl}/v1/feeds/${name}?language=${language}`,
    page: `${addresses.publicSiteUrl}/${language}`,
    entries: rows.flatMap((row) => toEntries(row, language, addresses)),
  }
  const instants = rows.map(({ publishedAt }) => publishedAt)
  return { feed, modified: lastModified(...instants, await findLastTurn(db)) }
}
