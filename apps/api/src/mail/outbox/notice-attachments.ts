import { asc, eq, inArray } from 'drizzle-orm'
import type { NoticeAttachment } from '@u4ssc/client/emails'
import type { Database } from '../../db/index'
import { files, noticeFiles } from '../../db/tables/index'
import { findFile } from '../../uploads/index'
import type { FileDeps } from '../../uploads/index'
import type { MailAttachment } from '../rendering/rendered-message'

/** Returns the files of each notice, in the order in which they were attached. */
export async function listAttachments(
  db: Database,
  noticeIds: readonly string[],
): Promise<ReadonlyMap<string, NoticeAttachment[]>> {
  const found = new Map<string, NoticeAttachment[]>()
  if (noticeIds.length === 0) return found
  const { id, name, type, size, createdAt } = files
  const rows = await db
    .select({ noticeId: noticeFiles.noticeId, file: { id, name, type, size } })
    .from(noticeFiles)
    .innerJoin(files, eq(id, noticeFiles.fileId))
    .where(inArray(noticeFiles.noticeId, [...noticeIds]))
    .orderBy(asc(createdAt), asc(id))
  for (const { noticeId, file } of rows) found.set(noticeId, [...(found.get(noticeId) ?? []), file])
  return found
}

/** @returns the files of a notice, with their content */
export type AttachmentReader = (noticeId: string | null) => Promise<readonly MailAttachment[]>

/** Creates a reader that reads the files of each notice once; use it only briefly. */
export function createAttachmentReader(deps: FileDeps): AttachmentReader {
  const read = new Map<string, Promise<readonly MailAttachment[]>>()
  return (noticeId) => {
    if (noticeId === null) return Promise.resolve([])
    const found = read.get(noticeId) ?? readAttachments(deps, noticeId)
    read.set(noticeId, found)
    return found
  }
}

async function readAttachments(deps: FileDeps, noticeId: string): Promise<MailAttachment[]> {
  const listed = (await listAttachments(deps.db, [noticeId])).get(noticeId) ?? []
  const opened = await Promise.all(listed.map(({ id }) => findFile(deps, id)))
  return opened.flatMap((file) =>
    file
      ? [{ filename: file.name, contentType: file.type, content: Buffer.from(file.content) }]
      : [],
  )
}
