import type { Reading } from '@u4ssc/domain'
import type { Readers } from '@u4ssc/documents/isolated'
import { Problem } from '../http/problems'

export type CircularReaders = Pick<Readers, 'readCircular'>

/**
 * Reads a circular in a separate process, so that other requests do not wait.
 *
 * @throws {Problem} if reading was stopped
 */
export async function readApart(
  readers: CircularReaders,
  text: string,
  signal?: AbortSignal,
): Promise<Reading> {
  const { reading, findings } = await readers.readCircular(text, { signal })
  if (reading) return reading
  const message = findings[0]?.message ?? 'The circular could not be read'
  throw new Problem('invalid-request', message, [{ pointer: '/text', message }])
}

/** Returns a function that runs tasks one after the other, in order. */
export function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work, work)
    last = next
    return next
  }
}

/** Returns readers that are loaded on first use: few processes need them. */
export function readersWhenNeeded(load = loadReaders): Readers {
  let opened: Promise<Readers> | undefined
  return {
    read: async (...asked) => (await (opened ??= load())).read(...asked),
    readTable: async (...asked) => (await (opened ??= load())).readTable(...asked),
    countPages: async (...asked) => (await (opened ??= load())).countPages(...asked),
    readCircular: async (...asked) => (await (opened ??= load())).readCircular(...asked),
    // The uploader has already got the error
    close: () =>
      void opened?.then(
        (readers) => readers.close(),
        () => undefined,
      ),
  }
}

async function loadReaders(): Promise<Readers> {
  const { openReaders } = await import('@u4ssc/documents/isolated')
  return openReaders()
}
