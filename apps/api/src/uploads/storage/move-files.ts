import { asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Database, OpenDatabase } from '../../db/index'
import { deletedFiles, files } from '../../db/tables/index'
import { runExclusively } from '../../jobs/index'
import type { Jobs } from '../../jobs/index'
import type { FileStore } from './file-store'

interface MoveDeps {
  readonly db: Database
  readonly log: Logger
  /** `undefined` if files stay in the database. */
  readonly fileStore: FileStore | undefined
}

const EVERY_SECONDS = 60
const MAX_SECONDS = 300

/** Deleted files handled in one step. */
const MAX_DELETED = 100

/** Content stays this long after its file is deleted, longer than a move takes. */
const KEPT_FOR = sql`interval '15 minutes'`

/** Moves uploaded files to the store every minute, and deletes the content of deleted files. */
export function startMovingFiles(
  jobs: Jobs,
  deps: MoveDeps & { readonly database: Pick<OpenDatabase, 'db' | 'runAlone'> },
): Promise<void> {
  const turns = { name: 'move-files', everySeconds: EVERY_SECONDS, maxSeconds: MAX_SECONDS }
  return runExclusively(jobs, deps.database, turns, (signal) => moveFiles(deps, signal))
}

/**
 * Moves the content of uploaded files from the database to the store, one at a time, then deletes
 * the content of deleted files. An upload is therefore saved in its transaction, and is not lost if
 * the store is unavailable.
 */
export async function moveFiles(
  { db, log, fileStore }: MoveDeps,
  signal?: AbortSignal,
): Promise<void> {
  if (fileStore) {
    let count = 0
    while (!signal?.aborted && (await moveNext(db, fileStore))) count += 1
    if (count > 0) log.info({ files: count }, 'moved uploaded files to the file store')
  }
  while (!signal?.aborted && (await removeNext(db, fileStore)));
}

/** @returns whether there was a file to move */
async function moveNext(db: Database, store: FileStore): Promise<boolean> {
  const { id, content, createdAt } = files
  const [next] = await db
    .select({ id, content })
    .from(files)
    .where(isNotNull(content))
    .orderBy(asc(createdAt), asc(id))
    .limit(1)
  if (!next?.content) return false
  await store.put(next.id, next.content)
  await db.update(files).set({ content: null }).where(eq(id, next.id))
  return true
}

/** @returns whether there was deleted content */
async function removeNext(db: Database, store: FileStore | undefined): Promise<boolean> {
  const { fileId, deletedAt } = deletedFiles
  const due = await db
    .select({ fileId })
    .from(deletedFiles)
    .where(sql`${deletedAt} < now() - ${KEPT_FOR}`)
    .limit(MAX_DELETED)
  for (const one of due) await store?.remove(one.fileId)
  const ids = due.map((one) => one.fileId)
  if (ids.length > 0) await db.delete(deletedFiles).where(inArray(fileId, ids))
  return ids.length === MAX_DELETED
}
