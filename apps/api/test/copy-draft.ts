import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { addHours } from '../src/clock'
import { drafts } from '../src/db/tables/index'
import type { TestApp } from './open-test-app'

/**
 * Creates a second open draft of the same meeting, as only another instance could.
 *
 * @returns its ID
 */
export async function copyDraft({ db }: TestApp, id: string): Promise<string> {
  const [row] = await db.select().from(drafts).where(eq(drafts.id, id))
  if (!row) throw new Error(`There is no draft ${id}`)
  const copy = randomUUID()
  await db.insert(drafts).values({ ...row, id: copy, createdAt: addHours(row.createdAt, -1) })
  return copy
}
