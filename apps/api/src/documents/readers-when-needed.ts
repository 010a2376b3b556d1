import type { Readers } from '@u4ssc/documents/apart'

/** As `openReaders`, which is loaded when the first file is sent: few processes are ever sent one. */
export function readersWhenNeeded(): Readers {
  let opened: Promise<Readers> | undefined
  const open = async () => {
    const { openReaders } = await import('@u4ssc/documents/apart')
    return openReaders()
  }
  return {
    read: async (bytes, options) => (await (opened ??= open())).read(bytes, options),
    close: () => void opened?.then((readers) => readers.close()),
  }
}
