import { createRoute } from '@hono/zod-openapi'
import { JsonFeedSchema, LanguageQuerySchema } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged, textAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { findLastTurn, listByRevision, listForCalendars } from '../meetings/index'
import { operation } from '../permissions/index'
import { answerLanguage } from './answer-language'
import { CALENDAR_TYPE, FEED_TYPE, lastModified } from './feed-answers'
import { renderSubscription } from './public-calendar'
import { toEntries } from './release-entry'
import type { Addresses } from './release-entry'
import { renderAtom, toJsonFeed } from './render-feed'
import type { Feed } from './render-feed'

const tags = ['Feeds']
const request = { query: LanguageQuerySchema }
const MAX_ENTRIES = 50
const MAX_MEETINGS = 200

const getAtom = createRoute({
  ...operation('get-changes-atom'),
  summary: 'Get the changes to all meetings (Atom)',
  description: 'Returns the latest 50 releases of all meetings in words, as an Atom feed.',
  tags,
  method: 'get',
  path: '/feeds/changes.atom',
  request,
  responses: {
    200: textAnswer(FEED_TYPE, 'The feed'),
    304: unchanged,
    ...problemAnswers('invalid-request'),
  },
})

const getJson = createRoute({
  ...operation('get-changes-json'),
  summary: 'Get the changes to all meetings (JSON Feed)',
  description: 'Returns the latest 50 releases of all meetings in words, as a JSON Feed.',
  tags,
  method: 'get',
  path: '/feeds/changes.json',
  request,
  responses: {
    200: jsonAnswer(JsonFeedSchema, 'The feed'),
    304: unchanged,
    ...problemAnswers('invalid-request'),
  },
})

const getCalendar = createRoute({
  ...operation('get-all-calendar'),
  summary: 'Get all meetings as a calendar',
  description:
    'Returns an iCalendar file to subscribe to. Withdrawn meetings are included as cancelled.',
  tags,
  method: 'get',
  path: '/feeds/meetings.ics',
  request,
  responses: {
    200: textAnswer(CALENDAR_TYPE, 'The calendar'),
    304: unchanged,
    ...problemAnswers('invalid-request'),
  },
})

export function allFeedRoutes({ db, ...addresses }: { db: Database } & Addresses) {
  return createRouter()
    .openapi(getAtom, async (c) => {
      const language = answerLanguage(c, c.req.valid('query').language)
      const { feed, modified } = await feedOf(db, language, addresses, 'changes.atom')
      return c.body(await renderAtom(feed), 200, { 'content-type': FEED_TYPE, ...modified })
    })
    .openapi(getJson, async (c) => {
      const language = answerLanguage(c, c.req.valid('query').language)
      const { feed, modified } = await feedOf(db, language, addresses, 'changes.json')
      return c.json(toJsonFeed(feed), 200, modified)
    })
    .openapi(getCalendar, async (c) => {
      const language = answerLanguage(c, c.req.valid('query').language)
      const releases = await listForCalendars(db, MAX_MEETINGS)
      const text = renderSubscription(releases, language, addresses)
      const modified = lastModified(...releases.map(({ modifiedAt }) => modifiedAt))
      return c.body(text, 200, { 'content-type': CALENDAR_TYPE, ...modified })
    })
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
