import { and, eq, inArray } from 'drizzle-orm'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { Meeting } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { files, meetingDocuments } from '../db/tables/index'
import { idOfDocument } from './document-address'

/** An uploaded file of a public document. */
export interface PublicFile {
  readonly fileId: string
  /** Title of the document. */
  readonly title: string
  /** Of the file, if the document is in several languages. */
  readonly language: string | null
  readonly shown: PublishedMeeting['files'][number]
}

/**
 * Returns the approved files of the public documents of a meeting, in the order of the documents
 * and their languages. Documents on other websites have none.
 */
export async function listPublicFiles(
  db: Database,
  { documents }: Pick<Meeting, 'documents'>,
): Promise<PublicFile[]> {
  const uploads = documents
    .filter(({ access }) => access === 'public')
    .flatMap(({ title, language: own, url: first, otherLanguages = [] }) =>
      [{ language: own, url: first }, ...otherLanguages].flatMap(({ language, url }) => {
        const id = idOfDocument(url)
        const named = otherLanguages.length === 0 ? null : language
        return id === undefined ? [] : [{ id, url, title, language: named }]
      }),
    )
  if (uploads.length === 0) return []
  const { id, fileId, state, sentAt } = meetingDocuments
  const ids = uploads.map((upload) => upload.id)
  const rows = await db
    .select({ id, fileId, name: files.name, size: files.size, pages: files.pages, sentAt })
    .from(meetingDocuments)
    .innerJoin(files, eq(files.id, fileId))
    .where(and(inArray(id, ids), eq(state, 'approved')))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return uploads.flatMap((upload) => {
    const row = byId.get(upload.id)
    if (!row) return []
    const { url, title, language } = upload
    const { name, size, pages, sentAt: uploadedAt } = row
    return [{ fileId: row.fileId, title, language, shown: { url, name, size, pages, uploadedAt } }]
  })
}
