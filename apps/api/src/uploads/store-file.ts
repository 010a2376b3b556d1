import { createHash, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { DocumentRequest } from '@u4ssc/client/documents'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { nameForType, safeName, typeOfFile } from './file-type'
import { files } from '../db/tables/index'
import type { FileStore } from './storage/index'

type KeptFile = Omit<typeof files.$inferSelect, 'content'>

/** A file with its content. */
export interface OpenedFile extends KeptFile {
  readonly content: Uint8Array
}

/** An uploaded file. */
export interface Upload {
  readonly name: string | null
  readonly content: Uint8Array
  /** Number of pages, if known. */
  readonly pages?: number | null
}

export interface FileDeps {
  readonly db: Database
  /** `undefined` if files stay in the database. */
  readonly fileStore: FileStore | undefined
}

/** Returns the bytes of a file that was sent in base64. */
export function uploadOf({ name, content }: DocumentRequest): Upload {
  return { name, content: new Uint8Array(Buffer.from(content, 'base64')) }
}

/**
 * Stores an uploaded file in the transaction `tx` of what it belongs to, with an ending of its type.
 *
 * @throws {Problem} if this kind of file is not accepted
 */
export async function storeFile(
  tx: Database,
  { name, content: bytes, pages = null }: Upload,
  at: string,
): Promise<KeptFile> {
  const type = typeOfFile(bytes)
  if (type === undefined) {
    const message =
      'Choose a PDF, Word, PowerPoint, Excel, PNG, JPEG, GIF or WebP file. Files with macros are not accepted.'
    throw new Problem('invalid-request', message, [{ pointer: '/content', message }])
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const row = {
    id: randomUUID(),
    name: nameForType(safeName(name ?? ''), type),
    type,
    size: bytes.length,
    sha256,
    pages,
  }
  await tx.insert(files).values({ ...row, content: bytes, createdAt: at })
  return { ...row, createdAt: at }
}

/** Returns a file with its content, from the database or the file store. */
export async function findFile(
  { db, fileStore }: FileDeps,
  id: string,
): Promise<OpenedFile | undefined> {
  const [row] = await db.select().from(files).where(eq(files.id, id))
  if (!row) return undefined
  const content = row.content ?? (await fileStore?.get(id))
  if (content) return { ...row, content }
  throw new Error(`The content of the file ${id} is not in the database or the file store`)
}

export async function dropFile(tx: Database, id: string): Promise<void> {
  await tx.delete(files).where(eq(files.id, id))
}

/** Returns a stored file as a download, never shown within a page. */
export function answerFile({ name, type, content, sha256 }: OpenedFile): Response {
  return new Response(Buffer.from(content), {
    headers: {
      'content-type': type,
      'content-length': String(content.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      etag: `"${sha256}"`,
    },
  })
}
