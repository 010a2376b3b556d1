import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env'

/** Hands on the cookies that better-auth sets, as they are. */
export function setCookies(c: Context<AppEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}
