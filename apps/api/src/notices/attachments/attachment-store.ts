import { eq, inArray } from 'drizzle-orm'
import type { Database } from '../../db/index'
import { files, noticeFiles } from '../../db/tables/index'

export async function insertAttachment(
  tx: Database,
  row: typeof noticeFiles.$inferInsert,
): Promise<void> {
  await tx.insert(noticeFiles).values(row)
}

/** Deletes all files of a notice. */
export async function dropAttachments(tx: Database, noticeId: string): Promise<void> {
  const own = tx
    .select({ id: noticeFiles.fileId })
    .from(noticeFiles)
    .where(eq(noticeFiles.noticeId, noticeId))
  await tx.delete(files).where(inArray(files.id, own))
}
