import { assertObject, wrongArgument } from '@u4ssc/domain/internal'
import { followReleases } from './http/index'
import type { Connection, FollowOptions, ReleaseEvent, SendFile } from './http/index'

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
  /** Time limit of a call in milliseconds; a call can have its own. Default: none. */
  readonly timeoutMs?: number
}

const RETRIES = 2

/**
 * Returns the connection that `call` sends operations through.
 *
 * @throws RangeError for what is no address of an API
 */
export function connect(options: ClientOptions): Connection {
  assertObject(
    options,
    'options',
    "an object with the address, { baseUrl: 'https://api.example.org' }",
  )
  assertBaseUrl(options.baseUrl)
  assertCount(options.retries, 'retries')
  assertCount(options.timeoutMs, 'timeoutMs')
  return {
    baseUrl: options.baseUrl,
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    upload: options.upload,
    headers: options.headers ?? {},
    retries: options.retries ?? RETRIES,
    timeoutMs: options.timeoutMs,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }
}

/** Programs without types give anything. */
function assertBaseUrl(value: unknown): void {
  if (typeof value === 'string' && /^(https?:\/\/.+)?$/.test(value) && !/\/v1\/?$/.test(value))
    return
  throw wrongArgument(
    'baseUrl',
    'the address of the API without /v1, for example https://api.example.org',
    value,
  )
}

function assertCount(value: unknown, argument: string): void {
  if (value !== undefined && !(typeof value === 'number' && value >= 0))
    throw wrongArgument(argument, 'a number, 0 or more', value)
}

export interface StreamClient {
  readonly releases: {
    /**
     * Yields releases and withdrawals as they are published. A lost connection is opened again, and what
     * was published in the meantime is sent first.
     */
    readonly follow: (options?: FollowOptions) => AsyncGenerator<ReleaseEvent, void, undefined>
  }
}

/** Returns the group of the stream of releases. */
export function streamOf(connection: Connection): StreamClient {
  return { releases: { follow: (options) => followReleases(connection, options) } }
}
