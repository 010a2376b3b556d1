import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { describePortError } from './describe-port-error'

interface Serving {
  readonly fetch: Parameters<typeof getRequestListener>[0]
  readonly host: string
  readonly port: number
  /** The setting that changes the port, for the error message. */
  readonly portSetting: string
  /** Time from the stop request until new connections are refused, in milliseconds. */
  readonly stopDelayMs: number
  readonly onListening: () => void
  /** Called at the stop request: from now on, the process must not report that it is ready. */
  readonly onStopping: () => void
  /** Called when new connections are refused; ends responses that have no end. */
  readonly onClosing?: () => void
  /** Called after the last response, and if the port cannot be opened. */
  readonly onClosed?: () => void
}

/** Requests that take longer after the stop request are cut off. */
const MAX_FINISH_MS = 25_000

/**
 * Anything else that is still running after this time is abandoned, for example an unresponsive
 * database.
 */
const MAX_END_MS = MAX_FINISH_MS + 5_000

/**
 * Serves until SIGINT or SIGTERM. It then answers for a moment more, so that load balancers notice
 * that it is no longer ready, finishes open requests and closes.
 *
 * @returns a function that stops like a signal
 */
export function serveUntilStopped(serving: Serving): () => void {
  const { fetch, host, port, portSetting, stopDelayMs } = serving
  let isStopping = false
  const listener = getRequestListener(fetch)
  const server = createServerWithTimeouts((request, response) => {
    // Close kept-alive connections, so that clients reconnect to another process
    if (isStopping) response.shouldKeepAlive = false
    void listener(request, response)
  })
  const close = () => {
    serving.onClosing?.()
    server.close(() => serving.onClosed?.())
    server.closeIdleConnections()
  }
  const stop = () => {
    // A terminal signals the whole process group, so the signal can arrive twice
    if (isStopping) return
    isStopping = true
    serving.onStopping()
    setTimeout(() => server.closeAllConnections(), MAX_FINISH_MS).unref()
    setTimeout(() => process.exit(), MAX_END_MS).unref()
    setTimeout(close, stopDelayMs)
  }
  server.listen(port, host, serving.onListening)
  server.on('error', (error) => {
    console.error(describePortError(error, port, portSetting))
    process.exitCode = 1
    serving.onClosed?.()
  })
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return stop
}

/** Time limits for receiving a request, so that slow clients cannot hold connections. */
const PATIENCE = {
  headMs: 20_000,
  /** Enough for the longest circular at 50 KB per second. */
  wholeMs: 90_000,
}

/**
 * Creates a web server that answers 408 to requests that do not arrive in time; responses have no
 * limit.
 */
export function createServerWithTimeouts(
  listener: RequestListener,
  { headMs, wholeMs } = PATIENCE,
): Server {
  const limits = {
    headersTimeout: headMs,
    requestTimeout: wholeMs,
    connectionsCheckingInterval: headMs / 2,
  }
  return createServer(limits, listener)
}
