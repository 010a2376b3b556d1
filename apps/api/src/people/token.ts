import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody guesses, fit for an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: enough to know it again. Its length makes a slow hash needless. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
