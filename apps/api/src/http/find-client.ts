import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env'
import { clientAddress } from './client-address'
import type { TrustedProxies } from './client-address'

/** Says who asks, for limits and for the list of one's own sessions; logs have none of it. */
export function findClient(trusted: TrustedProxies | undefined) {
  return createMiddleware<AppEnv>((c, next) => {
    const peer = c.env.incoming?.socket.remoteAddress
    c.set('clientAddress', clientAddress(peer, c.req.header('x-forwarded-for'), trusted))
    return next()
  })
}
