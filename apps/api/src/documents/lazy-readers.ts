import type { Readers } from '@u4ssc/documents/isolated'

/** As `openReaders`, which is loaded when there is something to read: few processes are ever sent one. */
export function readersWhenNeeded(load = loadReaders): Readers {
  let opened: Promise<Readers> | undefined
  return {
    read: async (...asked) => (await (opened ??= load())).read(...asked),
    readTable: async (...asked) => (await (opened ??= load())).readTable(...asked),
    readCircular: async (...asked) => (await (opened ??= load())).readCircular(...asked),
    // Whoever sent a file was told that they could not be loaded
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
