import { createHash, timingSafeEqual } from 'node:crypto'

/** Returns whether a header `Authorization` has the token, in a time that does not depend on it. */
export function hasBearerToken(authorization: string | undefined, token: string): boolean {
  return timingSafeEqual(digestOf(authorization ?? ''), digestOf(`Bearer ${token}`))
}

/** Digests have equal length, which the comparison requires. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
