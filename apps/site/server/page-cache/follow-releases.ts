interface Following {
  /** Of the stream of releases. */
  readonly url: string
  readonly fetch: typeof globalThis.fetch
  readonly onOpen: () => void
  readonly onRelease: () => void
  readonly onAway: () => void
  readonly retryMs?: number
  readonly silenceMs?: number
}

/** Well within the two seconds in which a site is to notice that the API is back. */
const RETRY_MS = 500
/** What changes pages: a release, and that something is withdrawn or public again. */
const NEWS = /^event: (release|withdrawal)/
/** Three times what the API lets pass without a word. */
const SILENCE_MS = 45_000

/**
 * Listens to the stream of releases of the API, and comes back to it whenever it ends.
 *
 * @returns stops listening
 */
export function followReleases({
  url,
  fetch,
  onOpen,
  onRelease,
  onAway,
  retryMs = RETRY_MS,
  silenceMs = SILENCE_MS,
}: Following): () => void {
  const stopped = new AbortController()

  async function listen(): Promise<void> {
    const silent = new AbortController()
    const hush = () => {
      silent.abort()
    }
    let silence = setTimeout(hush, silenceMs)
    try {
      const signal = AbortSignal.any([stopped.signal, silent.signal])
      const answer = await fetch(url, { headers: { accept: 'text/event-stream' }, signal })
      if (!answer.ok || !answer.body) return
      onOpen()
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
      let rest = ''
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        clearTimeout(silence)
        silence = setTimeout(hush, silenceMs)
        const lines = (rest + read.value).split('\n')
        rest = lines.pop() ?? ''
        if (lines.some((line) => NEWS.test(line))) onRelease()
      }
    } catch {
      // The connection is gone, which is what onAway says
    } finally {
      clearTimeout(silence)
      onAway()
    }
  }

  async function listenAgainAndAgain(): Promise<void> {
    while (!stopped.signal.aborted) {
      await listen()
      await new Promise((settle) => {
        const timer = setTimeout(settle, retryMs)
        timer.unref()
      })
    }
  }

  void listenAgainAndAgain()
  return () => {
    stopped.abort()
  }
}
