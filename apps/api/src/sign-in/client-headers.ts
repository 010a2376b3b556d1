import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env'

/** The only header from which better-auth takes the client address; requests cannot set it. */
export const CLIENT_HEADER = 'x-u4ssc-client-address'

/** Returns the request headers with the client address as determined by us. */
export function clientHeaders(c: Context<AppEnv>): Headers {
  const headers = new Headers(c.req.raw.headers)
  headers.delete(CLIENT_HEADER)
  const { clientAddress } = c.var
  if (clientAddress !== undefined) headers.set(CLIENT_HEADER, clientAddress)
  return headers
}
