import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { twoFactor } from 'better-auth/plugins'
import { PASSWORD_LENGTH_MIN } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { CLIENT_HEADER } from './client-headers'
import { isActive } from './member-store'
import { findOrMakeSecret } from './shared-secret'
import { accounts, sessions, twoFactors, users, verifications } from './tables'

export type Auth = Awaited<ReturnType<typeof createAuth>>

/** Sessions and passwords. Its own routes are not served: ours stand before it. */
export async function createAuth(db: Database, publicApiUrl: string) {
  return betterAuth({
    baseURL: publicApiUrl,
    secret: await findOrMakeSecret(db, 'session-cookies'),
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
        twoFactor: twoFactors,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH_MIN,
      maxPasswordLength: 256,
    },
    plugins: [twoFactor({ issuer: 'U4SSC' })],
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        active: { type: 'boolean', required: true, input: false, defaultValue: true },
      },
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => isActive(db, userId) } },
    },
    advanced: {
      cookiePrefix: 'u4ssc',
      useSecureCookies: publicApiUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}
