import { randomBytes } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { twoFactor } from 'better-auth/plugins'
import { eq } from 'drizzle-orm'
import { PASSWORD_LENGTH_MIN } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { isActive } from './member-store'
import { accounts, keys, sessions, twoFactors, users, verifications } from './tables'

export type Auth = Awaited<ReturnType<typeof createAuth>>

/** Sessions and passwords. Its own routes are not served: ours stand before it. */
export async function createAuth(db: Database, publicApiUrl: string) {
  return betterAuth({
    baseURL: publicApiUrl,
    secret: await findOrMakeSecret(db),
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
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

/** The key that signs cookies, made at the first start and shared by every process. */
async function findOrMakeSecret(db: Database): Promise<string> {
  const fresh = { name: 'session-cookies', value: randomBytes(32).toString('base64url') }
  await db.insert(keys).values(fresh).onConflictDoNothing()
  const [kept] = await db.select().from(keys).where(eq(keys.name, fresh.name))
  if (kept === undefined) throw new Error('The key of the session cookies is gone')
  return kept.value
}
