import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  IndicoDataSchema,
  JsCalendarDataSchema,
  LanguageQuerySchema,
  PretalxDataSchema,
} from '@u4ssc/client/meetings'
import { toJsCalendar } from '@u4ssc/calendar'
import { toIndico, toPretalx } from '@u4ssc/domain/interop'
import type { Language, Meeting } from '@u4ssc/domain'
import { describePhase, WORDINGS } from '@u4ssc/domain/words/languages'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { findForCalendar, missingMeeting } from '../meetings/index'
import type { CalendarRelease } from '../meetings/index'
import { operation } from '../permissions/index'
import { answerLanguage } from './answer-language'
import { lastModified } from './feed-answers'
import { pageOf, publicOf } from './public-calendar'
import { titleOf } from './release-entry'
import type { Addresses } from './release-entry'

const tags = ['Feeds']
const common = {
  method: 'get' as const,
  request: { params: z.object({ slug: meetingSlug }), query: LanguageQuerySchema },
}
const refusals = {
  304: unchanged,
  ...problemAnswers('meeting-not-found', 'meeting-withdrawn', 'invalid-request'),
}

const getIndico = createRoute({
  ...operation('get-meeting-indico'),
  ...common,
  tags,
  summary: 'Get a meeting in the format of Indico',
  description:
    'Returns the meeting as an answer of Indico’s HTTP export (`detail=contributions`): sessions are contributions, without breaks.',
  path: '/meetings/{slug}/indico.json',
  responses: { 200: jsonAnswer(IndicoDataSchema, 'The meeting as an Indico export'), ...refusals },
})

const getPretalx = createRoute({
  ...operation('get-meeting-pretalx'),
  ...common,
  tags,
  summary: 'Get a programme in the format of pretalx',
  description:
    'Returns the programme as `schedule.json`, which pretalx and frab write, for conference apps and displays.',
  path: '/meetings/{slug}/schedule.json',
  responses: { 200: jsonAnswer(PretalxDataSchema, 'The programme as a schedule'), ...refusals },
})

const getJsCalendar = createRoute({
  ...operation('get-meeting-js-calendar'),
  ...common,
  tags,
  summary: 'Get a meeting as JSCalendar',
  description:
    'Returns the sittings of the meeting as JSCalendar events (RFC 8984), with the identifiers of the calendar file.',
  path: '/meetings/{slug}/jscalendar.json',
  responses: { 200: jsonAnswer(JsCalendarDataSchema, 'The sittings as events'), ...refusals },
})

/** The meeting in the formats of other systems. */
export function interopRoutes({ db, ...addresses }: { db: Database } & Addresses) {
  return createRouter()
    .openapi(getIndico, async (c) => {
      const found = await requirePublished(db, c.req.valid('param').slug)
      const language = answerLanguage(c, c.req.valid('query').language)
      const answer = toIndico(shown(found, language), pageOf(found, language, addresses))
      return c.json(answer, 200, lastModified(found.modifiedAt))
    })
    .openapi(getPretalx, async (c) => {
      const found = await requirePublished(db, c.req.valid('param').slug)
      const language = answerLanguage(c, c.req.valid('query').language)
      const page = pageOf(found, language, addresses)
      const answer = toPretalx(shown(found, language), page, String(found.sequence))
      return c.json(answer, 200, lastModified(found.modifiedAt))
    })
    .openapi(getJsCalendar, async (c) => {
      const found = await requirePublished(db, c.req.valid('param').slug)
      const language = answerLanguage(c, c.req.valid('query').language)
      const answer = toJsCalendar(publicOf(found.release.meeting), {
        ...{ audience: 'public', sequence: found.sequence, now: found.modifiedAt, language },
        url: pageOf(found, language, addresses),
      })
      return c.json(answer, 200, lastModified(found.modifiedAt))
    })
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
