import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { MeetingListQuerySchema, MeetingListSchema } from '@u4ssc/client/registrations'
import type { MeetingListQuery } from '@u4ssc/client/registrations'
import { recordAct } from '../audit/index'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { actorOf, operation } from '../permissions/index'
import { requireForm, type RegistrationDeps } from '../registrations/index'
import type { FileDeps } from '../uploads/index'
import { fileAnswer, orUnavailable, sendList } from './send-list'
import { writeMeetingList } from './write-meeting-list'

const getList = createRoute({
  ...operation('download-list'),
  summary: 'Download a list of a meeting',
  description:
    'Returns a list of participants, registrations, badges, attendance or the programme as a Word, PDF, Excel or CSV file, in the language of your choice. `public-participants` has only the people who agreed to be named publicly; `participants-only` also has those who agreed to be named to other participants, and is for participants only. Both are in the order of UN lists: Member States first, then by country, heads of delegation first, then by name. The filters apply to registrations and badges. Every download is recorded in the audit log. Answers 422 if a PDF would have characters that the fonts do not cover; choose another format then.',
  tags: ['Registrations'],
  method: 'get',
  path: '/lists/{slug}/{list}',
  request: {
    params: z.object({ slug: meetingSlug, list: MeetingListSchema }),
    query: MeetingListQuerySchema,
  },
  responses: {
    200: fileAnswer,
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'registration-closed',
      'document-unavailable',
      'invalid-request',
    ),
  },
})

/** Routes for lists of a meeting as files. */
export function meetingListRoutes(deps: RegistrationDeps & FileDeps) {
  const { db, clock } = deps
  return createRouter().openapi(getList, async (c) => {
    const { slug, list } = c.req.valid('param')
    const query = c.req.valid('query')
    const person = await actorOf(c)
    const form = await requireForm(db, slug)
    const { bytes, rows } = await orUnavailable(() => writeMeetingList(deps, form, list, query))
    await recordAct(db, {
      at: clock(),
      person,
      action: 'download-list',
      subject: `meetings/${slug}`,
      before: null,
      after: { list, ...recordable(query), rows },
    })
    return sendList(c, bytes, `${slug}-${list}`, query.format)
  })
}

/** Returns the query for the audit log. The search text can be a name or an address. */
function recordable({ q, ...query }: MeetingListQuery) {
  return { ...query, searched: q !== undefined }
}
