import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { stream } from 'hono/streaming'
import {
  AuditPageSchema,
  AuditQuerySchema,
  AuditYearDeletedSchema,
  AuditYearDeletionSchema,
  AuditYearNumberSchema,
  AuditYearsSchema,
} from '@u4ssc/client/platform'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody, textAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { problemAnswers } from '../http/problems'
import { nameActors } from '../people/index'
import { actorOf, mayAlso, operation } from '../permissions/index'
import { deleteYear, listYears, yearLines } from './audit-years'
import { nameSubjects } from './name-subjects'
import { listActs } from './store'
import type { ActRow } from './store'

const tags = ['Audit']
const LINES_TYPE = 'application/x-ndjson'
const cursor = createCursor(z.object({ at: z.iso.datetime(), id: z.uuid() }))

const getAudit = createRoute({
  ...operation('list-audit'),
  summary: 'List audit entries',
  description:
    'Returns who did what and when, newest first, with the state before and after, and the present names of who and what; of registrants only with access to registrations. Filter by person, action, subject or time.',
  tags,
  method: 'get',
  path: '/audit',
  request: { query: AuditQuerySchema },
  responses: {
    200: jsonAnswer(AuditPageSchema, 'Audit entries, newest first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const getYears = createRoute({
  ...operation('list-audit-years'),
  summary: 'List the years of the audit log',
  description: 'Returns the years (UTC) with entries and their number, earliest first.',
  tags,
  method: 'get',
  path: '/audit/years',
  responses: {
    200: jsonAnswer(AuditYearsSchema, 'The years, earliest first'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const getYear = createRoute({
  ...operation('export-audit-year'),
  summary: 'Export a year of the audit log',
  description:
    'Returns the entries of a year (UTC), one JSON value per line, earliest first. Keep the file before you delete the year.',
  tags,
  method: 'get',
  path: '/audit/years/{year}',
  request: {
    params: z.object({ year: AuditYearNumberSchema }),
  },
  responses: {
    200: textAnswer(LINES_TYPE, 'One entry per line'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const postDeletion = createRoute({
  ...operation('delete-audit-year'),
  summary: 'Delete a year of the audit log',
  description:
    'Deletes the entries of a year that has ended, if the checksum is that of its export. The deletion is recorded in the audit log.',
  tags,
  method: 'post',
  path: '/audit/deletions',
  request: { body: jsonBody(AuditYearDeletionSchema) },
  responses: {
    200: jsonAnswer(AuditYearDeletedSchema, 'The number of deleted entries'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'invalid-request',
      'audit-year-open',
      'audit-year-changed',
    ),
  },
})

/** Routes for the audit log. */
export function auditRoutes({
  db,
  readDb,
  clock,
}: {
  readonly db: Database
  readonly readDb: Database
  readonly clock: Clock
}) {
  return createRouter()
    .openapi(getYears, async (c) => c.json({ items: await listYears(db, clock()) }, 200))
    .openapi(getYear, (c) => {
      const { year } = c.req.valid('param')
      c.header('content-type', LINES_TYPE)
      c.header('content-disposition', `attachment; filename="audit-${year}.ndjson"`)
      return stream(c, async (writing) => {
        for await (const line of yearLines(db, year)) {
          if (writing.aborted) return
          await writing.write(line)
        }
      })
    })
    .openapi(postDeletion, async (c) => {
      const person = await actorOf(c)
      const by = { person, now: clock() }
      const deletion = c.req.valid('json')
      const entries = await db.transaction((tx) => deleteYear(tx, deletion, by))
      return c.json({ entries }, 200)
    })
    .openapi(getAudit, async (c) => {
      const { cursor: place, limit, ...filter } = c.req.valid('query')
      const after = place === undefined ? undefined : cursor.parse(place)
      const rows = await listActs(readDb, { ...filter, after, limit: limit + 1 })
      const actors = await nameActors(
        readDb,
        rows.flatMap(({ person }) => person ?? []),
      )
      // Names of registrants are for those who can read registrations
      const isNamed = await mayAlso(c, 'list-registrations')
      const named = rows.map(({ subject }) => subject)
      const subjects = await nameSubjects(
        readDb,
        isNamed ? named : named.filter((subject) => !subject.startsWith('registrations/')),
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
