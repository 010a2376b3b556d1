import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { RegisteredDecisionSchema } from '@u4ssc/client/meetings'
import type { DecisionQuery, RegisteredDecision } from '@u4ssc/client/meetings'
import type { Database } from '../db/index'
import { meetingReleases, meetings } from '../db/tables/index'
import { isLatest } from './release-store'

type DecisionFilter = Omit<DecisionQuery, 'page'>

const { meeting } = meetingReleases
/** The decisions of the meeting, each a row with its place in the list. */
const decisions = sql`jsonb_array_elements(${meeting} -> 'decisions') with ordinality as listed(decision, place)`
const decision = sql`listed.decision`
const searched = sql`concat_ws(' ', ${decision} ->> 'number', ${decision} ->> 'item', ${decision} ->> 'text', ${decision} ->> 'responsible')`

/** Returns the decisions of published meetings that match, latest meeting first; all by default. */
export async function listDecisions(
  db: Database,
  filter: DecisionFilter,
  range?: { readonly limit: number; readonly offset: number },
): Promise<RegisteredDecision[]> {
  const found = db
    .select({
      slug: meetings.slug,
      title: sql<string>`${meeting} ->> 'title'`,
      date: sql<string | null>`${meetings.startsOn}::text`,
      objective: sql<
        string | null
      >`${meeting} -> 'objectives' ->> (${decision} ->> 'objective')::int`,
      decision: sql<unknown>`${decision}`,
    })
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
    .innerJoin(decisions, sql`true`)
    .where(matches(filter))
    .orderBy(sql`${meetings.startsOn} desc nulls last`, desc(meetings.slug), sql`listed.place`)
  const rows = await (range ? found.limit(range.limit).offset(range.offset) : found)
  return rows.map(({ slug, title, ...row }) =>
    RegisteredDecisionSchema.parse({ ...row, meeting: { slug, title } }),
  )
}

export async function countDecisions(db: Database, filter: DecisionFilter): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(meetings)
    .innerJoin(meetingReleases, isLatest)
    .innerJoin(decisions, sql`true`)
    .where(matches(filter))
  return row?.total ?? 0
}

function matches({ q, meeting: slug, result, responsible }: DecisionFilter) {
  return and(
    isNull(meetings.withdrawnAt),
    slug === undefined ? undefined : eq(meetings.slug, slug),
    result === undefined ? undefined : sql`${decision} ->> 'result' = ${result}`,
    responsible === undefined
      ? undefined
      : contains(sql`${decision} ->> 'responsible'`, responsible),
    q === undefined ? undefined : contains(searched, q),
  )
}

function contains(text: SQL, part: string): SQL {
  return sql`position(lower(${part}) in lower(${text})) > 0`
}
