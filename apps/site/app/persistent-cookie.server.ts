import { isHttps } from './env.server'

const YEAR_SECONDS = 31_536_000

/** Returns a cookie header that stores a preference for one year, not readable by scripts. */
export function persistentCookie(name: string, value: string): string {
  const attributes = `Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`
  return `${name}=${encodeURIComponent(value)}; ${attributes}${isHttps ? '; Secure' : ''}`
}
