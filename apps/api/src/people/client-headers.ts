import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env'

/** The only header that better-auth takes the address of a session from; requests cannot bring it. */
export const CLIENT_HEADER = 'x-u4ssc-client-address'

/** The headers of a request, with who asks as we know it and not as the request says. */
export function clientHeaders(c: Context<AppEnv>): Headers {
  const headers = new Headers(c.req.raw.headers)
  headers.delete(CLIENT_HEADER)
  const { clientAddress } = c.var
  if (clientAddress !== undefined) headers.set(CLIENT_HEADER, clientAddress)
  return headers
}
