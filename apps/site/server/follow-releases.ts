interface Following {
  /** Address of the release stream. */
  readonly url: string
  readonly fetch: typeof globalThis.fetch
  /** Called after a publication, and when publications may have been missed. */
  readonly onChange: () => void
  /** Called when the API answers or sends anything, also a heartbeat. */
  readonly onHeard: () => void
  readonly retryMs?: number
  readonly silenceMs?: number
}

/** Well below the two seconds within which the site must notice that the API is available again. */
const RETRY_MS = 500
/** Events that change pages: a release, a withdrawal and its end. */
const NEWS = /^event: (release|withdrawal)/
/** Three times the heartbeat interval of the API. */
const SILENCE_MS = 45_000

/**
 * Listens to the release stream of the API and reconnects when it ends.
 *
 * @returns a function that stops listening
 */
export function followReleases({
  url,
  fetch,
  onChange,
  onHeard,
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
      onHeard()
      onChange()
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
      let rest = ''
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        onHeard()
        clearTimeout(silence)
        silence = setTimeout(hush, silenceMs)
        const lines = (rest + read.value).split('\n')
        rest = lines.pop() ?? ''
        if (lines.some((line) => NEWS.test(line))) onChange()
      }
    } catch {
      // the connection is lost; what was missed is asked for after the next one
    } finally {
      clearTimeout(silence)
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
