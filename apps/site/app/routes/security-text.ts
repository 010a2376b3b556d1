import { securityText } from '@u4ssc/server'
import { now } from '../clock.server'
import { env } from '../env.server'

/** `/.well-known/security.txt`, if a contact is set. */
export function loader() {
  const { SECURITY_CONTACT: contact, PUBLIC_SITE_URL: origin } = env
  if (contact === undefined) return new Response(null, { status: 404 })
  return new Response(securityText(contact, origin, now()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
