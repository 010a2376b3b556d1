import { createHash, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'

/** RFC 9116 recommends less than a year. */
const VALID_MS = 180 * 24 * 60 * 60 * 1000

/** Where to report a vulnerability: an email address, or the https address of a page. */
export const SecurityContactSchema = z.union([
  z.email().transform((address) => `mailto:${address}`),
  z.url({ protocol: /^https$/ }),
])

/**
 * Returns the content of `/.well-known/security.txt` (RFC 9116).
 *
 * @param contact - as `SecurityContactSchema` returns it
 * @param origin - public address of the server that has the file
 * @param now - the current instant (RFC 3339)
 */
export function securityText(contact: string, origin: string, now: string): string {
  const expires = new Date(Date.parse(now) + VALID_MS).toISOString()
  const canonical = `${origin}/.well-known/security.txt`
  return `Contact: ${contact}\nExpires: ${expires}\nCanonical: ${canonical}\n`
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/

/**
 * Returns whether a web address is encrypted or leads to this machine. In production, cookies and
 * personal links must not travel in clear text.
 */
export function isSecureOrLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || LOOPBACK.test(hostname)
}

/** Returns whether a header `Authorization` has the token, in a time that does not depend on it. */
export function hasBearerToken(authorization: string | undefined, token: string): boolean {
  return timingSafeEqual(digestOf(authorization ?? ''), digestOf(`Bearer ${token}`))
}

/** Digests have equal length, which the comparison requires. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
