import { createHash, randomBytes } from 'node:crypto'

/** Returns a random URL-safe token. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Returns the hash stored for a token. Tokens are long, so a fast hash is enough. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
