import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env'

const SESSION = /^(?:__Secure-)?u4ssc\.session_token=/

/** Passes on the cookies of better-auth unchanged, with a sign for the dashboard. */
export function setCookies(c: Context<AppEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) {
    c.header('set-cookie', cookie, { append: true })
    if (SESSION.test(cookie)) c.header('set-cookie', signOf(cookie), { append: true })
  }
}

/**
 * Returns a cookie that lasts as long as a session and that scripts can read: whether there may be a
 * session. Without it, the dashboard does not ask who is signed in. It opens nothing.
 */
function signOf(session: string): string {
  return session.replace(/^[^;]*/, 'u4ssc.signed-in=yes').replace(/;\s*HttpOnly/i, '')
}
