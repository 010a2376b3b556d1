import { and, asc, eq } from 'drizzle-orm'
import type { MeetingDocument, MeetingDocumentQuery } from '@u4ssc/client/documents'
import type { Database } from '../db/index'
import { files, users, meetingDocuments } from '../db/tables/index'
import type { MeetingDocumentRow } from '../db/tables/index'

/** A document with its file and the name of its uploader. */
export interface NamedDocument {
  readonly row: MeetingDocumentRow
  readonly file: MeetingDocument['file']
  readonly name: string | null
}

/** Returns documents in upload order. */
export function listDocuments(
  db: Database,
  asked: MeetingDocumentQuery & { readonly id?: string },
): Promise<NamedDocument[]> {
  const { id, slug, fileId, state, sentBy, sentAt } = meetingDocuments
  return db
    .select({
      row: meetingDocuments,
      file: { name: files.name, type: files.type, size: files.size },
      name: users.name,
    })
    .from(meetingDocuments)
    .innerJoin(files, eq(files.id, fileId))
    .leftJoin(users, eq(users.id, sentBy))
    .where(
      and(
        asked.id === undefined ? undefined : eq(id, asked.id),
        asked.meeting === undefined ? undefined : eq(slug, asked.meeting),
        asked.state === undefined ? undefined : eq(state, asked.state),
      ),
    )
    .orderBy(asc(sentAt), asc(id))
}

export async function findDocument(
  db: Database,
  id: string,
): Promise<MeetingDocumentRow | undefined> {
  const [row] = await db.select().from(meetingDocuments).where(eq(meetingDocuments.id, id))
  return row
}

/** Like `findDocument`, for approved documents. */
export async function findApproved(
  db: Database,
  id: string,
): Promise<MeetingDocumentRow | undefined> {
  const row = await findDocument(db, id)
  return row?.state === 'approved' ? row : undefined
}

/** Like `findDocument`, and locks the document until the transaction ends. */
export async function lockDocument(
  tx: Database,
  id: string,
): Promise<MeetingDocumentRow | undefined> {
  const own = eq(meetingDocuments.id, id)
  const [row] = await tx.select().from(meetingDocuments).where(own).for('update')
  return row
}

export async function insertDocument(tx: Database, row: MeetingDocumentRow): Promise<void> {
  await tx.insert(meetingDocuments).values(row)
}

export async function updateDocument(
  tx: Database,
  id: string,
  set: Pick<MeetingDocumentRow, 'state' | 'reason'>,
): Promise<void> {
  await tx.update(meetingDocuments).set(set).where(eq(meetingDocuments.id, id))
}
