import { eq } from 'drizzle-orm'
import type { Context } from 'hono'
import { overview } from '@u4ssc/client/contract'
import type { MeetingOverview } from '@u4ssc/client/platform'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { meetings } from '../db/tables/index'
import type { AppEnv } from '../http/app-env'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { limitOf, mayAlso } from '../permissions/index'
import { countContent } from './count-content'
import { countNotices, countPeople } from './count-people'
import { listDueDates } from './list-due-dates'
import { listWithTasks } from './list-with-tasks'
import type { Seen } from './list-with-tasks'

/** Routes for what needs the secretariat. */
export function overviewRoutes({ db, clock }: { readonly db: Database; readonly clock: Clock }) {
  return routes(
    serve(overview.get, async (_, c) => {
      const seen = await seenBy(c)
      const limit = await limitOf(c)
      const isSeen = (slug: string) => limit === null || limit.includes(slug)
      const withTasks = await listWithTasks(db, seen, isSeen)
      const dueDates = await listDueDates(db, clock(), isSeen)
      return { meetings: await overviewsOf(db, seen, withTasks), dueDates }
    }),
    serve(overview.getMeeting, async ({ params: { slug } }, c) => {
      const rows = await db
        .select({ slug: meetings.slug })
        .from(meetings)
        .where(eq(meetings.slug, slug))
      const slugs = rows.map((row) => row.slug)
      const [found] = await overviewsOf(db, await seenBy(c), slugs)
      if (!found) throw new Problem('meeting-not-found', `There is no meeting "${slug}".`)
      return found
    }),
  )
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
