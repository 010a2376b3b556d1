import { createRoute } from '@hono/zod-openapi'
import { eq } from 'drizzle-orm'
import type { Context } from 'hono'
import * as z from 'zod'
import { MeetingOverviewSchema, OverviewSchema } from '@u4ssc/client/platform'
import type { MeetingOverview } from '@u4ssc/client/platform'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { meetings } from '../db/tables/index'
import type { AppEnv } from '../http/app-env'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { limitOf, mayAlso, operation } from '../permissions/index'
import { countContent } from './count-content'
import { countNotices, countPeople } from './count-people'
import { listDueDates } from './list-due-dates'
import { listWithTasks } from './list-with-tasks'
import type { Seen } from './list-with-tasks'

const tags = ['Meetings']

const getOverview = createRoute({
  ...operation('get-overview'),
  summary: 'Get open tasks and coming dates',
  description:
    'Returns the meetings where something waits for the secretariat, and the next dates. Counts that the role cannot see are null.',
  tags,
  method: 'get',
  path: '/overview',
  responses: {
    200: jsonAnswer(OverviewSchema, 'Tasks by meeting, and dates, earliest first'),
    ...problemAnswers('not-signed-in'),
  },
})

const getMeetingOverview = createRoute({
  ...operation('get-meeting-overview'),
  summary: 'Get the open tasks and numbers of a meeting',
  description:
    'Returns what a meeting needs from the secretariat, and the numbers of its people and documents. Counts that the role cannot see are null.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/overview',
  request: { params: z.object({ slug: meetingSlug }) },
  responses: {
    200: jsonAnswer(MeetingOverviewSchema, 'The tasks and numbers'),
    ...problemAnswers('not-signed-in', 'meeting-not-found'),
  },
})

/** Routes for what needs the secretariat. */
export function overviewRoutes({ db, clock }: { readonly db: Database; readonly clock: Clock }) {
  return createRouter()
    .openapi(getOverview, async (c) => {
      const seen = await seenBy(c)
      const limit = await limitOf(c)
      const isSeen = (slug: string) => limit === null || limit.includes(slug)
      const withTasks = await listWithTasks(db, seen, isSeen)
      const dueDates = await listDueDates(db, clock(), isSeen)
      return c.json({ meetings: await overviewsOf(db, seen, withTasks), dueDates }, 200)
    })
    .openapi(getMeetingOverview, async (c) => {
      const { slug } = c.req.valid('param')
      const found = await db
        .select({ slug: meetings.slug })
        .from(meetings)
        .where(eq(meetings.slug, slug))
      const slugs = found.map((row) => row.slug)
      const [overview] = await overviewsOf(db, await seenBy(c), slugs)
      if (!overview) throw new Problem('meeting-not-found', `There is no meeting "${slug}".`)
      return c.json(overview, 200)
    })
}

async function seenBy(c: Context<AppEnv>): Promise<Seen> {
  return {
    people: await mayAlso(c, 'list-registrations'),
    content: await mayAlso(c, 'list-meeting-documents'),
    notices: await mayAlso(c, 'list-notices'),
  }
}

async function overviewsOf(
  db: Database,
  seen: Seen,
  slugs: readonly string[],
): Promise<MeetingOverview[]> {
  if (slugs.length === 0) return []
  const people = seen.people ? await countPeople(db, slugs) : null
  const content = seen.content ? await countContent(db, slugs) : null
  const notices = seen.notices ? await countNotices(db, slugs) : null
  return slugs.map((slug) => ({
    slug,
    noticesToApprove: notices === null ? null : (notices.get(slug) ?? 0),
    registrations: people?.of(slug) ?? null,
    content: content?.of(slug) ?? null,
  }))
}
