import { createHash, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { DocumentRequest } from '@u4ssc/client/documents'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { typeOfFile } from './file-type'
import { files } from '../db/tables/index'

export type FileRow = typeof files.$inferSelect
export type KeptFile = Omit<FileRow, 'content'>

/**
 * Stores an uploaded file in the transaction `tx` of what it belongs to.
 *
 * @throws {Problem} if this kind of file is not accepted
 */
export async function storeFile(
  tx: Database,
  { name, content }: DocumentRequest,
  at: string,
): Promise<KeptFile> {
  const bytes = new Uint8Array(Buffer.from(content, 'base64'))
  const type = typeOfFile(bytes)
  if (type === undefined) {
    const message = 'Choose a PDF, Word (.docx), PNG or JPEG file.'
    throw new Problem('invalid-request', message, [{ pointer: '/content', message }])
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const row = { id: randomUUID(), name: nameOf(name), type, size: bytes.length, sha256 }
  await tx.insert(files).values({ ...row, content: bytes, createdAt: at })
  return { ...row, createdAt: at }
}

export async function findFile(db: Database, id: string): Promise<FileRow | undefined> {
  const [row] = await db.select().from(files).where(eq(files.id, id))
  return row
}

export async function dropFile(tx: Database, id: string): Promise<void> {
  await tx.delete(files).where(eq(files.id, id))
}

/** Returns a safe file name: no folders or special characters. */
function nameOf(name: string | null): string {
  const plain = (name ?? '').replaceAll(/[\p{C}"\\/:*?<>|]/gu, ' ').trim()
  return plain === '' ? 'file' : plain
}
