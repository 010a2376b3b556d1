import { createRoute } from '@hono/zod-openapi'
import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import {
  DecisionListSchema,
  DecisionQuerySchema,
  RegisteredDecisionSchema,
} from '@u4ssc/client/meetings'
import type { RegisteredDecision } from '@u4ssc/client/meetings'
import type { z } from 'zod'
import type { Database } from '../db/index'
import { meetingReleases, meetings } from '../db/tables/index'
import { jsonAnswer, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { rangeOf, toNumberedPage } from '../http/numbered-page'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { isLatest } from './store'

const getDecisions = createRoute({
  ...operation('list-decisions'),
  summary: 'List decisions',
  description:
    'Returns a numbered page of the decisions in the latest releases of all published meetings, latest meeting first.',
  tags: ['Meetings'],
  method: 'get',
  path: '/decisions',
  request: { query: DecisionQuerySchema },
  responses: {
    200: jsonAnswer(DecisionListSchema, 'A page of decisions'),
    304: unchanged,
    ...problemAnswers('invalid-request'),
  },
})

type Filter = Omit<z.output<typeof DecisionQuerySchema>, 'page'>

/** Route for the register of decisions of all meetings. */
export function decisionRoutes({ db }: { db: Database }) {
  return createRouter().openapi(getDecisions, async (c) => {
    const { page, ...filter } = c.req.valid('query')
    const [items, total] = await Promise.all([
      listDecisions(db, filter, rangeOf(page)),
      countDecisions(db, filter),
    ])
    return c.json(toNumberedPage(items, page, total), 200)
  })
}

const { meeting } = meetingReleases
/** The decisions of the meeting, each a row with its place in the list. */
const decisions = sql`jsonb_array_elements(${meeting} -> 'decisions') with ordinality as listed(decision, place)`
const decision = sql`listed.decision`

async function listDecisions(
  db: Database,
  filter: Filter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<RegisteredDecision[]> {
  const rows = await db
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
    .innerJoin(meetingReleases, eq(meetingReleases.slug, meetings.slug))
    .innerJoin(decisions, sql`true`)
    .where(matches(db, filter))
    .orderBy(sql`${meetings.startsOn} desc nulls last`, desc(meetings.slug), sql`listed.place`)
    .limit(limit)
    .offset(offset)
  return rows.map(({ slug, title, ...row }) =>
    RegisteredDecisionSchema.parse({ ...row, meeting: { slug, title } }),
  )
}

async function countDecisions(db: Database, filter: Filter): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(meetings)
    .innerJoin(meetingReleases, eq(meetingReleases.slug, meetings.slug))
    .innerJoin(decisions, sql`true`)
    .where(matches(db, filter))
  return row?.total ?? 0
}

function matches(db: Database, { meeting: slug, result, responsible }: Filter) {
  return and(
    isLatest(db),
    isNull(meetings.withdrawnAt),
    slug === undefined ? undefined : eq(meetings.slug, slug),
    result === undefined ? undefined : sql`${decision} ->> 'result' = ${result}`,
    responsible === undefined
      ? undefined
      : sql`position(lower(${responsible}) in lower(${decision} ->> 'responsible')) > 0`,
  )
}
