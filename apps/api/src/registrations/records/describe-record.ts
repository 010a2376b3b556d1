import type { RegistrationDetail } from '@u4ssc/client/registrations'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Database } from '../../db/index'
import { registrations } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'
import { Problem } from '../../http/problems'
import { nameActors } from '../../people/index'
import { findRegistration } from '../store/registration-store'
import { listHistory } from './list-history'
import { listNotes } from './note-store'
import { viewRecord } from './to-record'

/** @throws {Problem} if there is no such registration, or its data is erased */
export async function requireRecord(db: Database, id: string): Promise<RegistrationRow> {
  const row = await findRegistration(db, id)
  if (row && row.state !== 'erased') return row
  throw new Problem('registration-not-found', 'This registration does not exist or is deleted.')
}

/** Returns a registration with its notes, history and possible duplicates. */
export async function describeRecord(
  db: Database,
  row: RegistrationRow,
): Promise<RegistrationDetail> {
  const notes = await listNotes(db, row.id)
  const names = await nameActors(
    db,
    notes.map(({ person }) => person),
  )
  return {
    registration: await viewRecord(db, row),
    notes: notes.map(({ at, person, text }) => ({
      at,
      text,
      author: names.get(person) ?? null,
    })),
    history: await listHistory(db, row.id),
    duplicates: await listDuplicates(db, row),
  }
}

/** Returns other registrations for the meeting with the same name and country. */
function listDuplicates(db: Database, { id, slug, name, country }: RegistrationRow) {
  const { id: other, slug: of, name: named, country: from, email, state } = registrations
  return db
    .select({ id: other, name: named, email, state })
    .from(registrations)
    .where(
      and(
        eq(of, slug),
        ne(other, id),
        ne(state, 'erased'),
        eq(from, country),
        sql`lower(${named}) = lower(${name})`,
      ),
    )
    .limit(10)
}
