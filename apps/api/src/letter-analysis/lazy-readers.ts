import type { Readers } from '@u4ssc/documents/isolated'

/** Returns readers that are loaded on first use: few processes need them. */
export function readersWhenNeeded(load = loadReaders): Readers {
  let opened: Promise<Readers> | undefined
  return {
    read: async (...asked) => (await (opened ??= load())).read(...asked),
    readTable: async (...asked) => (await (opened ??= load())).readTable(...asked),
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
