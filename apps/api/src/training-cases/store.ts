import { and, asc, eq, gt, isNotNull, isNull, notLike, sql } from 'drizzle-orm'
import { auditEntries } from '../audit/table'
import { circulars } from '../circulars/table'
import type { Database } from '../db/index'
import { drafts } from '../drafts/table'

/** Rows of one query. */
const BATCH = 50
/** How the audit trail names a program with a key. */
const PROGRAMS = 'key:%'

export type ReviewedRow = Awaited<ReturnType<typeof listReviewedAfter>>[number]

/**
 * Reads the public circulars that a person reviewed before publishing them, in the order of their ids:
 * those that came with the program, from another instance or by a key are not among them.
 */
export async function* reviewedInBatches(db: Database): AsyncGenerator<ReviewedRow> {
  let rows = await listReviewedAfter(db, '')
  for (;;) {
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < BATCH) return
    rows = await listReviewedAfter(db, last.id)
  }
}

function listReviewedAfter(db: Database, id: string) {
  const { person, action, subject, after } = auditEntries
  return db
    .selectDistinctOn([circulars.id], {
      id: circulars.id,
      text: circulars.sourceText,
      circular: circulars.circular,
      meetings: circulars.meetings,
      bases: drafts.bases,
    })
    .from(drafts)
    .innerJoin(auditEntries, eq(subject, sql`'drafts/' || ${drafts.id}::text`))
    .innerJoin(circulars, eq(circulars.id, sql`${after} ->> 'circular'`))
    .where(
      and(
        eq(drafts.status, 'published'),
        isNull(drafts.meeting),
        eq(action, 'publish-draft'),
        isNotNull(person),
        notLike(person, PROGRAMS),
        isNull(circulars.withdrawnAt),
        gt(circulars.id, id),
      ),
    )
    .orderBy(asc(circulars.id))
    .limit(BATCH)
}
