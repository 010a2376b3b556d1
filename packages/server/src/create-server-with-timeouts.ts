import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'

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
