import pg from 'pg'
import type { ClientConfig } from 'pg'

const CONNECT_MS = 10_000
const KEEP_ALIVE_AFTER_MS = 10_000
const CHECK_MS = 3_000

/** What a connection is used for: some hosts are standbys, which cannot write. */
type Use = 'write' | 'read'

interface Host {
  readonly host: string
  readonly port: number
}

type OnConnect = ((error: Error) => void) | ((error: null, client: pg.Client) => void)

/** A host that follows another one. The code is that of a write on a standby. */
class StandbyError extends Error {
  readonly code = '25006'
}

/** Returns the settings of connections; the host is that of the first address. */
export function connectionSettings([url]: readonly string[]): ClientConfig {
  return {
    ...(url === undefined ? {} : { connectionString: url }),
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
    application_name: 'u4ssc-api',
  }
}

/**
 * Returns a class of connections that choose a host each time: for writing the primary, for reading
 * the first one that answers.
 *
 * @param urls - an address per host
 */
export function clientOf(urls: readonly string[], use: Use): typeof pg.Client {
  if (urls.length < 2) return pg.Client
  return class extends pg.Client {
    override connect(): Promise<pg.Client>
    override connect(callback: OnConnect): void
    override connect(callback?: OnConnect): Promise<pg.Client> | undefined {
      const connected = this.#connectToHost()
      if (!callback) return connected
      connected.then(
        () => void Reflect.apply(callback, undefined, [null, this]),
        (error: unknown) => void Reflect.apply(callback, undefined, [error]),
      )
      return undefined
    }

    async #connectToHost(): Promise<pg.Client> {
      const { host, port } = await findHost(urls, use)
      this.host = host
      this.port = port
      return super.connect()
    }
  }
}

/** @throws {AggregateError} if no host can be used */
async function findHost(urls: readonly string[], use: Use): Promise<Host> {
  if (use === 'write') return Promise.any(urls.map((url) => checkHost(url, use)))
  const failures: unknown[] = []
  for (const url of urls) {
    try {
      return await checkHost(url, use)
    } catch (error) {
      failures.push(error)
    }
  }
  throw new AggregateError(failures, 'No host responds')
}

async function checkHost(url: string, use: Use): Promise<Host> {
  const limits = { connectionTimeoutMillis: CHECK_MS, query_timeout: CHECK_MS }
  const client = new pg.Client({ ...connectionSettings([url]), ...limits })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const check = 'select pg_is_in_recovery() as standby'
    const { rows } = await client.query<{ standby: boolean }>(check)
    const { host, port } = client
    if (use === 'write' && rows[0]?.standby !== false)
      throw new StandbyError(`${host}:${port} is a standby`)
    return { host, port }
  } finally {
    void client.end().catch(() => undefined)
  }
}
