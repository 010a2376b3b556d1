import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env'
import { clientAddress } from './client-address'
import type { TrustedProxies } from './client-address'

/** Determines the client address, for limits and the list of sessions; logs leave it out. */
export function findClient(trusted: TrustedProxies | undefined) {
  return createMiddleware<AppEnv>((c, next) => {
    const peer = c.env.incoming?.socket.remoteAddress
    c.set('clientAddress', clientAddress(peer, c.req.header('x-forwarded-for'), trusted))
    return next()
  })
}
