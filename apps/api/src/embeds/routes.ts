import { embeds } from '@u4ssc/client/contract'
import { describeShortName, WORDINGS } from '@u4ssc/domain/words/languages'
import type { Context } from 'hono'
import { findPublishedCircular } from '../circulars/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { answerLanguage } from '../feeds/index'
import type { AppEnv } from '../http/app-env'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { findPublishedMeeting, missingMeeting } from '../meetings/index'
import { describeEmbed } from './describe-embed'
import { readPageAddress } from './page-address'
import type { EmbeddedPage } from './page-address'
import { renderCircular, renderMeeting } from './render-page'
import { embedScript, embedStyle, timesScript } from './scripts'

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
  const router = routes(
    serve(embeds.describe, async ({ query: { url, format, ...room } }, c) => {
      if (format !== 'json') throw new Problem('format-not-made', 'Use format=json.')
      const found = readPageAddress(url, publicSiteUrl)
      const title = found && (await titleOfPage(db, found))
      if (!found || title === undefined)
        throw new Problem(
          'page-not-found',
          'Use the address of a meeting or circular page of this site.',
        )
      c.header('cache-control', SHORTLY)
      return describeEmbed(found, title, room, deps)
    }),
    serve(embeds.showMeeting, async ({ params: { slug }, query }, c) => {
      const row = await findPublishedMeeting(db, slug)
      if (!row) throw await missingMeeting(db, slug)
      const language = answerLanguage(c, query.language)
      const own = pageOf({ kind: 'meetings', id: slug, language })
      c.header('cache-control', SHORTLY)
      return c.html(await renderMeeting(row, { language, page: own, now: clock() }), 200)
    }),
    serve(embeds.showCircular, async ({ params: { id }, query }, c) => {
      const row = await findPublishedCircular(db, id)
      if (!row)
        throw new Problem(
          'circular-not-found',
          `There is no published circular "${id}". Check the address.`,
        )
      const language = answerLanguage(c, query.language)
      const own = pageOf({ kind: 'circulars', id, language })
      c.header('cache-control', SHORTLY)
      return c.html(await renderCircular(row, { language, page: own }), 200)
    }),
  )
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
    return row && describeShortName(row.meeting, WORDINGS[language]).name
  }
  const row = await findPublishedCircular(db, id)
  return row && (row.circular.reference.text ?? id)
}

function answerAsset(c: Context<AppEnv>, text: string, type: string): Response {
  return c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': FOR_A_DAY })
}
