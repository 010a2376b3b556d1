import { isHttps } from './env.server'

const YEAR_SECONDS = 31_536_000

/** Returns a cookie header that stores a value, for one year by default, not readable by scripts. */
export function persistentCookie(
  name: string,
  value: string,
  maxAgeSeconds = YEAR_SECONDS,
): string {
  const attributes = `Path=/; Max-Age=${maxAgeSeconds}; SameSite=Lax; HttpOnly`
  return `${name}=${encodeURIComponent(value)}; ${attributes}${isHttps ? '; Secure' : ''}`
}
