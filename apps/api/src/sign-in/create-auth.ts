import { oidc as openId } from '@u4ssc/client/contract'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import type { GenericOAuthConfig } from 'better-auth/plugins'
import { MIN_PASSWORD_LENGTH } from '@u4ssc/client/people'
import * as z from 'zod'
import type { Database } from '../db/index'
import type { OidcSettings } from '../env'
import { CLIENT_HEADER } from './client-headers'
import { findOrMakeSecret, isActive, recordSignIn } from '../people/index'
import { accounts, sessions, twoFactors, users, verifications } from '../db/tables/index'

/** A working day, regardless of activity. */
const SESSION_SECONDS = 12 * 60 * 60

export type Auth = Awaited<ReturnType<typeof createAuth>>

/** Name of the identity provider in better-auth accounts. */
export const OIDC_PROVIDER = 'oidc'

/** Creates sessions and password handling. The routes of better-auth are not exposed. */
export async function createAuth(db: Database, publicApiUrl: string, oidc?: OidcSettings) {
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
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: 256,
    },
    // Only a verified address of an existing account is linked
    account: { accountLinking: { requireLocalEmailVerified: false } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    plugins: [
      twoFactor({ issuer: 'U4SSC' }),
      genericOAuth({ config: oidc ? [providerOf(oidc, publicApiUrl)] : [] }),
    ],
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        meetings: { type: 'string[]', required: false, input: false },
        active: { type: 'boolean', required: true, input: false, defaultValue: true },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => isActive(db, userId),
          after: ({ userId, createdAt }) => recordSignIn(db, userId, createdAt),
        },
      },
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

const ClaimsSchema = z.object({ iss: z.string() })

/** Returns whether a verified token names the issuer of the settings, not only one it leads to. */
function isIssuedBy(issuer: string, idToken: string | undefined): boolean {
  const [, payload = ''] = idToken?.split('.') ?? []
  if (payload === '') return false
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
  return withoutSlash(ClaimsSchema.parse(claims).iss) === withoutSlash(issuer)
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '')
}

function providerOf(
  { issuer, clientId, clientSecret }: OidcSettings,
  publicApiUrl: string,
): GenericOAuthConfig {
  return {
    providerId: OIDC_PROVIDER,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    // Without a token of this issuer, verified by audience and nonce, there is no subject
    accountSubject: ({ tokens, profile }) =>
      isIssuedBy(issuer, tokens.idToken) && typeof profile.sub === 'string' ? profile.sub : '',
    // The library also takes the text "true"
    mapProfileToUser: (profile) => ({ emailVerified: profile['email_verified'] === true }),
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    redirectURI: `${publicApiUrl}/v1${openId.end.path}`,
    disableSignUp: true,
    disableImplicitSignUp: true,
  }
}
