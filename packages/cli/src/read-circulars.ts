import { availableParallelism } from 'node:os'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openReaders, type Readers } from '@u4ssc/documents/isolated'
import { pMapIterable } from 'p-map'
import { nameOf, openCircular, type OpenedCircular } from './open-circular'
import { FileError } from './usage/index'

export type Outcome =
  | { readonly kind: 'circular'; readonly circular: OpenedCircular }
  | { readonly kind: 'refused'; readonly file: string; readonly message: string }

/**
 * Reads circulars on all cores and yields them in the order of their files. A file that cannot be
 * read yields a refusal. Only a few circulars are in memory at a time.
 */
export async function* readCirculars(files: readonly string[]): AsyncGenerator<Outcome> {
  const processes = Math.min(availableParallelism(), files.length)
  const readers = openReaders({ processes })
  try {
    yield* pMapIterable(files, (file) => outcomeOf(file, readers), {
      concurrency: 2 * processes,
      backpressure: 8 * processes,
    })
  } finally {
    readers.close()
  }
}

async function outcomeOf(file: string, readers: Readers): Promise<Outcome> {
  try {
    return { kind: 'circular', circular: await openCircular(file, readers) }
  } catch (reason) {
    if (!(reason instanceof FileError)) throw reason
    return { kind: 'refused', file: nameOf(file), message: reason.message }
  }
}

const EXTENSIONS = /\.(docx|docm|pdf|html?|xhtml|txt|text)$/i

/**
 * Lists the given files and the files in the given folders, sorted within each folder. Folders are
 * filtered by file extension. A path that does not exist stays in the list, so that it is reported.
 */
export async function collectFiles(named: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(named.map((path) => filesAt(path)))
  return lists.flat()
}

async function filesAt(path: string): Promise<string[]> {
  if (path === '-' || !(await isFolder(path))) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && EXTENSIONS.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
