import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'

/**
 * Time limits for a request to arrive. A client sending a byte at a time would occupy a connection
 * forever.
 */
const PATIENCE = {
  headMs: 20_000,
  /** The largest body at about 50 KB per second. */
  wholeMs: 90_000,
}

/**
 * Creates a server that answers 408 if a request does not arrive in time. Responses have no time
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
