import { availableParallelism } from 'node:os'
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
