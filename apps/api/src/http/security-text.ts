import { securityText } from '@u4ssc/server'
import type { Clock } from '../clock'
import type { App } from './app-env'

interface SecurityTextDeps {
  readonly clock: Clock
  readonly publicApiUrl: string
  readonly securityContact?: string | undefined
}

/** Adds `/.well-known/security.txt`, if a contact is set. */
export function addSecurityText(
  app: App,
  { clock, publicApiUrl, securityContact }: SecurityTextDeps,
): void {
  if (securityContact === undefined) return
  app.get('/.well-known/security.txt', (c) =>
    c.text(securityText(securityContact, publicApiUrl, clock())),
  )
}
