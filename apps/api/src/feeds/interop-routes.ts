import { feeds } from '@u4ssc/client/contract'
import { toJsCalendar } from '@u4ssc/calendar'
import { toIndico, toPretalx } from '@u4ssc/calendar/interop'
import type { Language, Meeting } from '@u4ssc/domain'
import { describePhase, WORDINGS } from '@u4ssc/domain/words/languages'
import type { Database } from '../db/index'
import { routes, serve } from '../http/serve'
import { findForCalendar, missingMeeting } from '../meetings/index'
import type { CalendarRelease } from '../meetings/index'
import { answerLanguage } from './answer-language'
import { lastModified } from './feed-answers'
import { pageOf, publicOf } from './public-calendar'
import { titleOf } from './release-entry'
import type { Addresses } from './release-entry'

/** The meeting in the formats of other systems. */
export function interopRoutes({ db, ...addresses }: { db: Database } & Addresses) {
  const { getIndico, getJsCalendar, getPretalx } = feeds.ofMeeting
  return routes(
    serve(getIndico, async ({ params: { slug }, query }, c) => {
      const found = await requirePublished(db, slug)
      const language = answerLanguage(c, query.language)
      const answer = toIndico(shown(found, language), pageOf(found, language, addresses))
      return c.json(answer, 200, lastModified(found.modifiedAt))
    }),
    serve(getPretalx, async ({ params: { slug }, query }, c) => {
      const found = await requirePublished(db, slug)
      const language = answerLanguage(c, query.language)
      const page = pageOf(found, language, addresses)
      const answer = toPretalx(shown(found, language), page, String(found.sequence))
      return c.json(answer, 200, lastModified(found.modifiedAt))
    }),
    serve(getJsCalendar, async ({ params: { slug }, query }, c) => {
      const found = await requirePublished(db, slug)
      const language = answerLanguage(c, query.language)
      const answer = toJsCalendar(publicOf(found.release.meeting), {
        ...{ audience: 'public', sequence: found.sequence, now: found.modifiedAt, language },
        url: pageOf(found, language, addresses),
      })
      return c.json(answer, 200, lastModified(found.modifiedAt))
    }),
  )
}

async function requirePublished(db: Database, slug: string): Promise<CalendarRelease> {
  const found = await findForCalendar(db, slug)
  if (!found || found.isWithdrawn) throw await missingMeeting(db, slug)
  return found
}

/** These formats have no status: a meeting that does not take place says so and has no programme. */
function shown({ release: { meeting } }: CalendarRelease, language: Language): Meeting {
  const title = titleOf(meeting, language)
  const { status } = meeting
  if (status === 'convened') return { ...publicOf(meeting), title }
  const marked = `${describePhase(status, WORDINGS[language])}: ${title}`
  return { ...publicOf(meeting), title: marked, programme: [] }
}
