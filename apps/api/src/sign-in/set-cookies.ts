import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env'

/** Passes on the cookies of better-auth unchanged. */
export function setCookies(c: Context<AppEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}
