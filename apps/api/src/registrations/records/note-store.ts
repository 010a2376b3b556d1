import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import type { Database } from '../../db/index'
import { registrationNotes } from '../../db/tables/index'

export interface NoteRow {
  readonly at: string
  /** ID of the author. */
  readonly person: string
  readonly text: string
}

/** Returns the internal notes about a registration, oldest first. */
export function listNotes(db: Database, registrationId: string): Promise<NoteRow[]> {
  const { createdAt: at, person, text, id } = registrationNotes
  return db
    .select({ at, person, text })
    .from(registrationNotes)
    .where(eq(registrationNotes.registrationId, registrationId))
    .orderBy(asc(at), asc(id))
}

export async function insertNote(
  tx: Database,
  registrationId: string,
  { at, person, text }: NoteRow,
): Promise<void> {
  const row = { id: randomUUID(), registrationId, person, text, createdAt: at }
  await tx.insert(registrationNotes).values(row)
}

export async function deleteNotes(tx: Database, registrationId: string): Promise<void> {
  await tx.delete(registrationNotes).where(eq(registrationNotes.registrationId, registrationId))
}
