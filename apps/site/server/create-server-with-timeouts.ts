import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'

/** How long a request may take to arrive. Who sends it a byte at a time would hold a place for ever. */
const PATIENCE = {
  headMs: 20_000,
  /** The longest letter, at some 50 KB a second. */
  wholeMs: 90_000,
}

/** A web server that ends what does not arrive in time with 408; an answer may take as long as it likes. */
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
