import type { SSEStreamingApi } from 'hono/streaming'
import type { Listener, Notice } from './release-stream'

/** Often enough that no proxy in between takes the connection for dead. */
const HEARTBEAT_MS = 15_000
const RETRY_MS = 3_000

/** After this long a client is let go; it comes back by itself for what it has missed. */
const LIFETIME_MS = 3_600_000

/** One client of the stream: what waits for it, and the loop that writes it out. */
export function openListener(heartbeatMs = HEARTBEAT_MS) {
  const waiting: Notice[] = []
  let isOpen = true
  let wake: () => void = () => undefined

  const listener: Listener = {
    send: (notice) => {
      const { length } = waiting
      waiting.push(notice)
      wake()
      return length + 1
    },
    close: () => {
      isOpen = false
      wake()
    },
  }

  const isListening = () => isOpen
  const untilWoken = () =>
    new Promise<void>((settle) => {
      const timer = setTimeout(settle, heartbeatMs)
      wake = () => {
        clearTimeout(timer)
        settle()
      }
    })

  /** Writes until either side closes. @param after - what the client has seen already */
  const writeTo = async (stream: SSEStreamingApi, after: number): Promise<void> => {
    let seen = after
    const lifetime = setTimeout(listener.close, LIFETIME_MS)
    await stream.write(`retry: ${RETRY_MS}\n\n`)
    while (isListening()) {
      const notice = waiting.shift()
      if (notice === undefined) {
        await untilWoken()
        if (isListening() && waiting.length === 0) await stream.write(': still here\n\n')
      } else if (!('revision' in notice)) {
        await stream.writeSSE({ event: 'withdrawal', data: JSON.stringify(notice) })
      } else if (notice.revision > seen) {
        seen = notice.revision
        const data = JSON.stringify(notice)
        await stream.writeSSE({ event: 'release', id: String(seen), data })
      }
    }
    clearTimeout(lifetime)
  }
  return { ...listener, writeTo }
}
