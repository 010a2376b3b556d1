import { isHttps } from './env.server'

const YEAR_SECONDS = 31_536_000

/** The header that has a browser keep a preference for a year, out of reach of scripts. */
export function persistentCookie(name: string, value: string): string {
  const attributes = `Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`
  return `${name}=${encodeURIComponent(value)}; ${attributes}${isHttps ? '; Secure' : ''}`
}
