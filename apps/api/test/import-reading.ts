import { ReadingSchema } from '@u4ssc/domain'
import { confirmFacts } from '@u4ssc/domain/circulars'
import type { Diagnostic, Reading } from '@u4ssc/domain'
import type { Draft } from '@u4ssc/client/drafts'
import { eq } from 'drizzle-orm'
import { drafts } from '../src/db/tables/index'
import type { Database } from '../src/db/index'
import { letterFor } from './letters'
import type { TestApp } from './open-test-app'

export const WARNING: Diagnostic = {
  code: 'zone-ambiguous',
  severity: 'warning',
  span: null,
  pointer: '/meetings/0/schedule/zone',
  suggestion: null,
}

/**
 * Imports a circular as an editor with all facts confirmed, then sets its reading to what a test
 * needs.
 */
export async function importReading(
  app: TestApp,
  cookie: string,
  number: string,
  change: (reading: Reading) => Partial<Reading>,
): Promise<Draft> {
  const client = app.clientOf(cookie)
  const { id, read } = await client.drafts.create({
    text: letterFor(number, 'Seventh'),
    allowDuplicate: true,
  })
  await setReading(app.db, id, { ...confirmFacts(read, ['']), ...change(read) })
  const draft = await client.drafts.get(id)
  if (draft === undefined) throw new Error('The draft just imported is gone')
  return draft
}

/** Returns a meeting of the reading with another ID. */
export function renamed(reading: Reading, ...ids: string[]): Pick<Reading, 'meetings'> {
  return {
    meetings: ids.flatMap((id) =>
      reading.meetings.slice(0, 1).map((meeting) => ({ ...meeting, id, ordinal: null })),
    ),
  }
}

async function setReading(db: Database, id: string, reading: Reading): Promise<void> {
  const read = ReadingSchema.parse(reading)
  await db
    .update(drafts)
    .set({ read, start: null, bases: [], unapplied: [] })
    .where(eq(drafts.id, id))
}
