import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { JsonFeedSchema, LanguageQuerySchema } from '@u4ssc/client/meetings'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import { describeShortName, WORDINGS } from '@u4ssc/domain/words/languages'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged, textAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { findForCalendar, listByRevision, missingMeeting } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'
import { operation } from '../permissions/index'
import type { Language } from '@u4ssc/domain'
import { answerLanguage } from './answer-language'
import { CALENDAR_TYPE, FEED_TYPE, lastModified } from './feed-answers'
import { publicOf, renderCalendar } from './public-calendar'
import { titleOf, toEntries } from './release-entry'
import type { Addresses } from './release-entry'
import { renderAtom, toJsonFeed } from './render-feed'
import type { Feed } from './render-feed'

const tags = ['Feeds']
const request = { params: z.object({ slug: meetingSlug }), query: LanguageQuerySchema }
const refusals = problemAnswers('meeting-not-found', 'meeting-withdrawn', 'invalid-request')
const MAX_ENTRIES = 50
const LINKED_DATA_TYPE = 'application/ld+json'

const getAtom = createRoute({
  ...operation('get-meeting-atom'),
  summary: 'Get the changes to a meeting (Atom)',
  description: 'Returns the latest 50 releases of a meeting in words, as an Atom feed.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/changes.atom',
  request,
  responses: {
    200: textAnswer(FEED_TYPE, 'The feed'),
    304: unchanged,
    ...refusals,
  },
})

const getJson = createRoute({
  ...operation('get-meeting-json'),
  summary: 'Get the changes to a meeting (JSON Feed)',
  description: 'Returns the latest 50 releases of a meeting in words, as a JSON Feed.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/changes.json',
  request,
  responses: {
    200: jsonAnswer(JsonFeedSchema, 'The feed'),
    304: unchanged,
    ...refusals,
  },
})

const getCalendar = createRoute({
  ...operation('get-meeting-calendar'),
  summary: 'Get a meeting as a calendar file',
  description:
    'Returns the sittings of the meeting as an iCalendar file. If the meeting is withdrawn, its entries are cancelled.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/calendar.ics',
  request,
  responses: {
    200: textAnswer(CALENDAR_TYPE, 'The calendar file'),
    304: unchanged,
    ...problemAnswers('meeting-not-found', 'invalid-request'),
  },
})

const getLinkedData = createRoute({
  ...operation('get-meeting-linked-data'),
  summary: 'Get a meeting as linked data',
  description: 'Returns the meeting as a schema.org `Event` in JSON-LD, without joining details.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/event.jsonld',
  request,
  responses: {
    200: textAnswer(LINKED_DATA_TYPE, 'The event as JSON-LD'),
    304: unchanged,
    ...refusals,
  },
})

export function meetingFeedRoutes({ db, ...addresses }: { db: Database } & Addresses) {
  return createRouter()
    .openapi(getAtom, async (c) => {
      const { slug } = c.req.valid('param')
      const rows = await requireReleases(db, slug)
      const language = answerLanguage(c, c.req.valid('query').language)
      const text = await renderAtom(feedOf(rows, language, addresses, 'changes.atom'))
      return c.body(text, 200, { 'content-type': FEED_TYPE, ...modified(rows) })
    })
    .openapi(getJson, async (c) => {
      const { slug } = c.req.valid('param')
      const rows = await requireReleases(db, slug)
      const language = answerLanguage(c, c.req.valid('query').language)
      const feed = feedOf(rows, language, addresses, 'changes.json')
      return c.json(toJsonFeed(feed), 200, modified(rows))
    })
    .openapi(getCalendar, async (c) => {
      const { slug } = c.req.valid('param')
      const found = await findForCalendar(db, slug)
      if (!found) throw await missingMeeting(db, slug)
      const language = answerLanguage(c, c.req.valid('query').language)
      return c.body(renderCalendar(found, language, addresses), 200, {
        'content-type': CALENDAR_TYPE,
        'content-disposition': `inline; filename="${slug}.ics"`,
        ...lastModified(found.modifiedAt),
      })
    })
    .openapi(getLinkedData, async (c) => {
      const { slug } = c.req.valid('param')
      const rows = await requireReleases(db, slug)
      const language = answerLanguage(c, c.req.valid('query').language)
      const [{ meeting }] = rows
      const page = `${addresses.publicSiteUrl}/${language}/meetings/${slug}`
      const title = titleOf(meeting, language)
      const first = rows.find(({ number }) => number === 1)?.meeting.schedule ?? null
      const event = toSchemaOrg({ ...publicOf(meeting), title }, page, null, first)
      return c.body(JSON.stringify(event), 200, {
        'content-type': LINKED_DATA_TYPE,
        ...modified(rows),
      })
    })
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
