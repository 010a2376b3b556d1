import * as z from 'zod'
import { redirected } from './answers'
import { get } from './operation'

const common = { tag: 'People', access: 'anyone' } as const
const away = {
  answer: redirected('Redirects to the identity provider or to the dashboard'),
  problems: ['way-not-offered', 'too-many-attempts'],
} as const

/** Signing in with OpenID Connect. Browsers open these addresses: the client has no methods. */
export const oidc = {
  begin: get('/session/oidc', {
    ...common,
    ...away,
    id: 'begin-oidc',
    summary: 'Start signing in with OpenID Connect',
    description:
      'Redirects to the identity provider. Only people who already have an account can sign in this way.',
  }),

  end: get('/session/oidc/callback', {
    ...common,
    ...away,
    id: 'end-oidc',
    summary: 'Finish signing in with OpenID Connect',
    description: 'Receives the redirect from the identity provider and redirects to the dashboard.',
    query: z.object({
      code: z.string().max(4_000).optional().meta({ description: 'Authorization code' }),
      state: z
        .string()
        .max(4_000)
        .optional()
        .meta({ description: 'Value that the sign-in was started with' }),
      iss: z
        .string()
        .max(2_000)
        .optional()
        .meta({ description: 'Address of the provider (RFC 9207)' }),
      error: z
        .string()
        .max(200)
        .optional()
        .meta({ description: 'Error code of the provider, if signing in failed' }),
    }),
  }),
}
