import { availableParallelism } from 'node:os'
import { openReaders, type Readers } from '@u4ssc/documents/isolated'
import { pMapIterable } from 'p-map'
import { nameOf, openLetter, type Letter } from './open-letter'
import { FileError } from './usage-error'

export type Outcome =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'refused'; readonly file: string; readonly message: string }

/**
 * Letters in the order of their files, read on every core. A file that cannot be read is an outcome
 * like others. Only a few are held at a time, however many there are.
 */
export async function* readLetters(files: readonly string[]): AsyncGenerator<Outcome> {
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
    return { kind: 'letter', letter: await openLetter(file, readers) }
  } catch (reason) {
    if (!(reason instanceof FileError)) throw reason
    return { kind: 'refused', file: nameOf(file), message: reason.message }
  }
}
