import type { OfficialDocumentKind } from '@u4ssc/client/registrations'
import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../../db/index'
import { attendance, registrations, officialDocuments, visaRequests } from '../../db/tables/index'
import type { PaperRow, VisaRequestRow } from '../../db/tables/index'

export async function findOfficialDocument(
  db: Database,
  code: string,
): Promise<PaperRow | undefined> {
  const [row] = await db.select().from(officialDocuments).where(eq(officialDocuments.code, code))
  return row
}

/**
 * Stores the document. A person has one per kind; issuing it again keeps the code and updates its
 * content.
 */
export async function createOfficialDocument(tx: Database, paper: PaperRow): Promise<PaperRow> {
  const [row] = await tx
    .insert(officialDocuments)
    .values(paper)
    .onConflictDoUpdate({
      target: [officialDocuments.registrationId, officialDocuments.kind],
      set: { stated: paper.stated },
    })
    .returning()
  return row ?? paper
}

/** Returns the document of a kind that was issued to a person. */
export async function findIssued(
  db: Database,
  registrationId: string,
  kind: OfficialDocumentKind,
): Promise<PaperRow | undefined> {
  const { registrationId: of, kind: is } = officialDocuments
  const [row] = await db
    .select()
    .from(officialDocuments)
    .where(and(eq(of, registrationId), eq(is, kind)))
  return row
}

export async function hasAttended(db: Database, registrationId: string): Promise<boolean> {
  const [row] = await db
    .select({ at: attendance.at })
    .from(attendance)
    .where(eq(attendance.registrationId, registrationId))
    .limit(1)
  return row !== undefined
}

export async function findVisaRequest(
  db: Database,
  registrationId: string,
): Promise<VisaRequestRow | undefined> {
  const [row] = await db
    .select()
    .from(visaRequests)
    .where(eq(visaRequests.registrationId, registrationId))
  return row
}

export async function writeVisaRequest(
  tx: Database,
  { registrationId, ...request }: VisaRequestRow,
): Promise<void> {
  await tx
    .insert(visaRequests)
    .values({ registrationId, ...request })
    .onConflictDoUpdate({ target: visaRequests.registrationId, set: request })
}

/** Returns visa requests, oldest first. */
export function listVisaRequests(db: Database, meeting: string) {
  const { name, email, organization, slug } = registrations
  const { registrationId: registration, number, nationality, bornOn } = visaRequests
  const { state, reason, askedAt } = visaRequests
  return db
    .select({
      ...{ registration, number, nationality, bornOn, state, reason },
      ...{ meeting: slug, name, email, organization },
    })
    .from(visaRequests)
    .innerJoin(registrations, eq(registrations.id, registration))
    .where(eq(slug, meeting))
    .orderBy(asc(askedAt), asc(registration))
}

/** Deletes all official documents and requests of a person. */
export async function deleteOfficialDocuments(tx: Database, registrationId: string): Promise<void> {
  await tx.delete(officialDocuments).where(eq(officialDocuments.registrationId, registrationId))
  await tx.delete(visaRequests).where(eq(visaRequests.registrationId, registrationId))
}
