interface Closable {
  readonly close: () => Promise<void>
}

interface OpenedOnce<Opened> {
  /** Opens it at the first call; every call gives the same. */
  readonly open: () => Promise<Opened>
  /** What `open` has opened by now. */
  readonly opened: () => Opened | undefined
  /** Closes it where it was opened, or is being opened; afterwards it does not open any more. */
  readonly close: () => Promise<void>
}

/** Something that is opened once, when it is first needed. */
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
