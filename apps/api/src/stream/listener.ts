import type { SSEStreamingApi } from 'hono/streaming'
import type { Listener, Notice } from './release-stream'

/** Often enough that proxies keep the connection open. */
const HEARTBEAT_MS = 15_000
const RETRY_MS = 3_000

/** Clients are disconnected after this time and reconnect for what they missed. */
const LIFETIME_MS = 3_600_000

/** Opens a listener of the stream: its queue, and the loop that writes it. */
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

  /** Writes until either side closes. @param after - the last event the client has received */
  const writeTo = async (stream: SSEStreamingApi, after: number): Promise<void> => {
    let seen = after
    const lifetime = setTimeout(listener.close, LIFETIME_MS)
    // A client that loses the connection before the first release continues from here
    await stream.writeSSE({ event: 'start', id: String(after), retry: RETRY_MS, data: '{}' })
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
