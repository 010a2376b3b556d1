import { createRoute } from '@hono/zod-openapi'
import { OverviewSchema } from '@u4ssc/client/platform'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { mayAlso, operation } from '../permissions/index'
import { countContent } from './count-content'
import { countNotices, countPeople } from './count-people'
import { listDueDates } from './list-due-dates'

const getOverview = createRoute({
  ...operation('get-overview'),
  summary: 'Get open tasks and coming dates',
  description:
    'Returns what each meeting needs from the secretariat, and the next dates. Counts that the role cannot see are null.',
  tags: ['Meetings'],
  method: 'get',
  path: '/overview',
  responses: {
    200: jsonAnswer(OverviewSchema, 'Tasks by meeting, and dates, earliest first'),
    ...problemAnswers('not-signed-in'),
  },
})

export function overviewRoutes({ db, clock }: { readonly db: Database; readonly clock: Clock }) {
  return createRouter().openapi(getOverview, async (c) => {
    const people = (await mayAlso(c, 'list-registrations')) ? await countPeople(db) : null
    const content = (await mayAlso(c, 'list-meeting-documents')) ? await countContent(db) : null
    const notices = (await mayAlso(c, 'list-notices')) ? await countNotices(db) : null
    const slugs = [people, content, notices].flatMap((counts) => [...(counts?.keys() ?? [])])
    return c.json(
      {
        meetings: [...new Set(slugs)].sort().map((slug) => ({
          slug,
          noticesToApprove: notices === null ? null : (notices.get(slug) ?? 0),
          registrations: people?.of(slug) ?? null,
          content: content?.of(slug) ?? null,
        })),
        dueDates: await listDueDates(db, clock()),
      },
      200,
    )
  })
}
