import { and, asc, eq, gt, isNotNull, isNull, notLike, sql } from 'drizzle-orm'
import { auditEntries, circulars, drafts } from '../db/tables/index'
import type { Database } from '../db/index'

/** Rows per query. */
const BATCH = 50
/** Prefix of API keys in the audit log. */
const PROGRAMS = 'key:%'

export type ReviewedRow = Awaited<ReturnType<typeof listReviewedAfter>>[number]

/**
 * Yields the public circulars that a person reviewed before publication, by ID. Sample data,
 * imports and circulars published by API keys are left out.
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
