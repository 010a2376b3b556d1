import * as z from 'zod'
import { audit } from '@u4ssc/client/contract'
import { stream } from 'hono/streaming'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { createCursor, toPage } from '../http/page-cursor'
import { routes, serve } from '../http/serve'
import { nameActors } from '../people/index'
import { actorOf, mayAlso } from '../permissions/index'
import { deleteYear, listYears, yearLines } from './audit-years'
import { nameSubjects } from './name-subjects'
import { listActs } from './store'
import type { ActRow } from './store'

const cursor = createCursor(z.object({ at: z.iso.datetime(), id: z.uuid() }))

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
  return routes(
    serve(audit.years.list, async () => ({ items: await listYears(db, clock()) })),
    serve(audit.years.export, ({ params: { year } }, c) => {
      c.header('content-type', 'application/x-ndjson')
      c.header('content-disposition', `attachment; filename="audit-${year}.ndjson"`)
      return stream(c, async (writing) => {
        for await (const line of yearLines(db, year)) {
          if (writing.aborted) return
          await writing.write(line)
        }
      })
    }),
    serve(audit.years.delete, async ({ body }, c) => {
      const person = await actorOf(c)
      const by = { person, now: clock() }
      return { entries: await db.transaction((tx) => deleteYear(tx, body, by)) }
    }),
    serve(audit.list, async ({ query: { cursor: place, limit, ...filter } }, c) => {
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
      return toPage(rows, limit, toEntry, cursor.format)
    }),
  )
}
