import type { Database } from '../db/index'
import { findFile } from '../uploads/index'
import type { FileRow } from '../uploads/index'
import { findMeetingItself } from '../meetings/index'
import { isAddressOf } from './document-address'
import { findDocument } from './store'

/** Returns the file if it is approved and public in the latest release of its meeting. */
export async function findPublicDocument(db: Database, id: string): Promise<FileRow | undefined> {
  const row = await findDocument(db, id)
  if (row?.state !== 'approved') return undefined
  const meeting = await findMeetingItself(db, row.slug)
  const isOut = meeting?.documents.some(
    ({ access, url }) => access !== 'secretariat' && isAddressOf(url, id),
  )
  return isOut ? findFile(db, row.fileId) : undefined
}
