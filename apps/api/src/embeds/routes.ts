import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import { LanguageQuerySchema, OEmbedQuerySchema, OEmbedSchema } from '@u4ssc/client/meetings'
import { findPublishedCircular } from '../circulars/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { answerLanguage, titleOf } from '../feeds/index'
import type { AppEnv } from '../http/app-env'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { circularId, meetingSlug } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { findPublishedMeeting, missingMeeting } from '../meetings/index'
import { operation } from '../permissions/index'
import { describeEmbed } from './describe-embed'
import { readPageAddress } from './page-address'
import type { EmbeddedPage } from './page-address'
import { renderCircular, renderMeeting } from './render-page'
import { embedScript, embedStyle, timesScript } from './scripts'

const tags = ['Embedding']
const page = { 'text/html': { schema: z.string() } }

const getOEmbed = createRoute({
  ...operation('get-oembed'),
  summary: 'Get the oEmbed data of a page',
  description:
    'Returns an iframe for a meeting or circular page of the site, as described by oEmbed. Only the JSON format is available.',
  tags,
  method: 'get',
  path: '/oembed',
  request: { query: OEmbedQuerySchema },
  responses: {
    200: jsonAnswer(OEmbedSchema, 'The oEmbed data'),
    ...problemAnswers('page-not-found', 'format-not-made', 'invalid-request'),
  },
})

const getMeeting = createRoute({
  ...operation('embed-meeting'),
  summary: 'Get a meeting as an embeddable page',
  description:
    'Returns a small HTML page with the next times of the meeting, to be shown in an iframe. A script shows the times in the time zone of the visitor.',
  tags,
  method: 'get',
  path: '/embed/meetings/{slug}',
  request: { params: z.object({ slug: meetingSlug }), query: LanguageQuerySchema },
  responses: {
    200: { description: 'The HTML page', content: page },
    ...problemAnswers('meeting-not-found', 'meeting-withdrawn', 'invalid-request'),
  },
})

const getCircular = createRoute({
  ...operation('embed-circular'),
  summary: 'Get a circular as an embeddable page',
  description:
    'Returns a small HTML page with the key facts of the circular, to be shown in an iframe.',
  tags,
  method: 'get',
  path: '/embed/circulars/{id}',
  request: { params: z.object({ id: circularId }), query: LanguageQuerySchema },
  responses: {
    200: { description: 'The HTML page', content: page },
    ...problemAnswers('circular-not-found', 'invalid-request'),
  },
})

/** Upcoming times go stale, so cache for a minute. */
const SHORTLY = 'public, max-age=60, stale-if-error=86400'
const FOR_A_DAY = 'public, max-age=86400'

interface EmbedDeps {
  readonly db: Database
  readonly clock: Clock
  readonly publicApiUrl: string
  readonly publicSiteUrl: string
}

export function embedRoutes(deps: EmbedDeps) {
  const { db, clock, publicSiteUrl } = deps
  const pageOf = (of: EmbeddedPage) =>
    `${publicSiteUrl}/${of.language}/${of.kind}/${encodeURIComponent(of.id)}`
  const router = createRouter()
    .openapi(getOEmbed, async (c) => {
      const { url, format, ...room } = c.req.valid('query')
      if (format !== 'json') throw new Problem('format-not-made', 'Use format=json.')
      const found = readPageAddress(url, publicSiteUrl)
      const title = found && (await titleOfPage(db, found))
      if (!found || title === undefined)
        throw new Problem(
          'page-not-found',
          'Use the address of a meeting or circular page of this site.',
        )
      c.header('cache-control', SHORTLY)
      return c.json(await describeEmbed(found, title, room, deps), 200)
    })
    .openapi(getMeeting, async (c) => {
      const { slug } = c.req.valid('param')
      const row = await findPublishedMeeting(db, slug)
      if (!row) throw await missingMeeting(db, slug)
      const language = answerLanguage(c, c.req.valid('query').language)
      const own = pageOf({ kind: 'meetings', id: slug, language })
      c.header('cache-control', SHORTLY)
      return c.html(await renderMeeting(row, { language, page: own, now: clock() }), 200)
    })
    .openapi(getCircular, async (c) => {
      const { id } = c.req.valid('param')
      const row = await findPublishedCircular(db, id)
      if (!row)
        throw new Problem(
          'circular-not-found',
          `There is no published circular "${id}". Check the address.`,
        )
      const language = answerLanguage(c, c.req.valid('query').language)
      const own = pageOf({ kind: 'circulars', id, language })
      c.header('cache-control', SHORTLY)
      return c.html(await renderCircular(row, { language, page: own }), 200)
    })
  router.get('/embed.js', (c) => answerAsset(c, embedScript, 'text/javascript'))
  router.get('/embed/times.js', (c) => answerAsset(c, timesScript, 'text/javascript'))
  router.get('/embed/style.css', (c) => answerAsset(c, embedStyle, 'text/css'))
  return router
}

async function titleOfPage(
  db: Database,
  { kind, id, language }: EmbeddedPage,
): Promise<string | undefined> {
  if (kind === 'meetings') {
    const row = await findPublishedMeeting(db, id)
    return row && titleOf(row.meeting, language)
  }
  const row = await findPublishedCircular(db, id)
  return row && (row.circular.reference.text ?? id)
}

function answerAsset(c: Context<AppEnv>, text: string, type: string): Response {
  return c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': FOR_A_DAY })
}
