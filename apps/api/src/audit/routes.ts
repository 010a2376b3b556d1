import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { AuditPageSchema, AuditQuerySchema } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { problemAnswers } from '../http/problems'
import { nameActors } from '../people/index'
import { operation } from '../permissions/index'
import { nameSubjects } from './name-subjects'
import { listActs } from './store'
import type { ActRow } from './store'

const cursor = createCursor(z.object({ at: z.iso.datetime(), id: z.uuid() }))

const getAudit = createRoute({
  ...operation('list-audit'),
  summary: 'List audit entries',
  description:
    'Returns who did what and when, newest first, with the state before and after, and the present names of who and what. Filter by person, action, subject or time.',
  tags: ['Audit'],
  method: 'get',
  path: '/audit',
  request: { query: AuditQuerySchema },
  responses: {
    200: jsonAnswer(AuditPageSchema, 'Audit entries, newest first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

export function auditRoutes({ db }: { readonly db: Database }) {
  return createRouter().openapi(getAudit, async (c) => {
    const { cursor: place, limit, ...filter } = c.req.valid('query')
    const after = place === undefined ? undefined : cursor.parse(place)
    const rows = await listActs(db, { ...filter, after, limit: limit + 1 })
    const actors = await nameActors(
      db,
      rows.flatMap(({ person }) => person ?? []),
    )
    const subjects = await nameSubjects(
      db,
      rows.map(({ subject }) => subject),
    )
    const toEntry = ({ person, ...act }: ActRow) => ({
      ...act,
      actor: person,
      actorName: actors.get(person ?? '') ?? null,
      subjectName: subjects.get(act.subject) ?? null,
    })
    return c.json(toPage(rows, limit, toEntry, cursor.format), 200)
  })
}
