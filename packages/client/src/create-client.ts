import { clientOf } from './contract/client'
import type { ClientOf } from './contract/client'
import * as contract from './contract/groups'
import type { Connection, SendFile } from './http/index'

export interface ClientOptions {
  /**
   * Address of the API without `/v1`, for example `https://api.example.org`; empty for the origin
   * of the page.
   */
  readonly baseUrl: string
  readonly fetch?: typeof globalThis.fetch
  readonly headers?: Readonly<Record<string, string>>
  /** Sends files and reports their progress, which `fetch` cannot do. Default: `fetch`. */
  readonly upload?: SendFile
  /**
   * Maximum number of retries of a read, or of a write with an idempotency key, while the API is
   * unavailable or busy. Default: 2. `Retry-After` is respected.
   */
  readonly retries?: number
}

const RETRIES = 2

/** Returns the connection that `call` sends operations through. */
export function connect(options: ClientOptions): Connection {
  return {
    baseUrl: options.baseUrl,
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    upload: options.upload,
    headers: options.headers ?? {},
    retries: options.retries ?? RETRIES,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }
}

/** One group of methods per area. */
export interface Client extends ClientOf<typeof contract> {}

/**
 * Creates a client of the HTTP API, with one group of methods per area. Every answer is parsed with
 * its schema.
 *
 * `list` returns a page or a whole list, `get` one thing, or `undefined` if it does not exist or is
 * withdrawn; `create`, `update` and `delete` change it. Groups named `own` are for people without an
 * account, by the token of their personal link.
 *
 * Every method throws a `ProblemError` if the API refuses: 401 or 403 without the right to call it,
 * 404 for a change to what does not exist, 409 if the present state does not allow it, 422 for an
 * invalid field, 429 for too many requests. It throws an `UnreachableError` without an answer.
 */
export function createClient(options: ClientOptions): Client {
  return clientOf(connect(options), contract)
}
