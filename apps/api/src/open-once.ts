interface Closable {
  readonly close: () => Promise<void>
}

interface OpenedOnce<Opened> {
  /** Opens it at the first call; every call returns the same. */
  readonly open: () => Promise<Opened>
  /** Returns the opened value, if `open` has finished. */
  readonly opened: () => Opened | undefined
  /** Closes it if opened or opening; it cannot be opened afterwards. */
  readonly close: () => Promise<void>
}

/** Returns something that is opened once, on first use. */
export function openOnce<Opened extends Closable>(open: () => Promise<Opened>): OpenedOnce<Opened> {
  let opening: Promise<Opened> | undefined
  let opened: Opened | undefined
  const start = async () => (opened = await open())
  return {
    open: () => (opening ??= start()),
    opened: () => opened,
    close: async () => {
      opening ??= Promise.reject(new Error('Closed before it was opened'))
      const last = await opening.catch(() => undefined)
      await last?.close()
    },
  }
}
