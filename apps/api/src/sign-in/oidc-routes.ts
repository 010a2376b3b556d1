import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { SignInMethodsSchema } from '@u4ssc/client/people'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { Problem, problemAnswers } from '../http/problems'
import { clientHeaders } from './client-headers'
import { OIDC_CALLBACK, OIDC_PROVIDER } from './create-auth'
import { operation } from '../permissions/index'
import { setCookies } from './set-cookies'
import { findPerson, pairsOf, recordSignIn } from './sign-in'
import type { SignInDeps } from './sign-in'

const tags = ['People']
const away = { description: 'Redirects to the identity provider or to the dashboard' }

const getMethods = createRoute({
  ...operation('list-sign-in-methods'),
  summary: 'List sign-in methods',
  description: 'Returns the ways to sign in besides email and password.',
  tags,
  method: 'get',
  path: '/sign-in-methods',
  responses: { 200: jsonAnswer(SignInMethodsSchema, 'The sign-in methods') },
})

const getOidc = createRoute({
  ...operation('begin-oidc'),
  summary: 'Start signing in with OpenID Connect',
  description:
    'Redirects to the identity provider. Only people who already have an account can sign in this way.',
  tags,
  method: 'get',
  path: '/session/oidc',
  responses: { 302: away, ...problemAnswers('way-not-offered', 'too-many-attempts') },
})

const getCallback = createRoute({
  ...operation('end-oidc'),
  summary: 'Finish signing in with OpenID Connect',
  description: 'Receives the redirect from the identity provider and redirects to the dashboard.',
  tags,
  method: 'get',
  path: OIDC_CALLBACK,
  request: {
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
  },
  responses: { 302: away, ...problemAnswers('way-not-offered', 'too-many-attempts') },
})

const AnswerSchema = z.object({ url: z.url() })

export interface OidcDeps extends SignInDeps {
  readonly publicApiUrl: string
  /** Name shown to people; `undefined` if there is no provider. */
  readonly oidcName?: string | undefined
}

/**
 * Routes to sign in with OpenID Connect, for people with an account: the provider states a verified
 * address and handles the second factor.
 */
export function oidcRoutes(deps: OidcDeps) {
  const { auth, publicApiUrl, oidcName } = deps
  const dashboard = `${publicApiUrl}/admin/`
  /** Calls a better-auth route, with its checks and limits. */
  const ask = async (path: string, headers: Headers, body?: object) => {
    if (oidcName === undefined)
      throw new Problem('way-not-offered', 'Sign in with email and password.')
    headers.set('origin', new URL(publicApiUrl).origin)
    if (body) headers.set('content-type', 'application/json')
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }
    const answer = await auth.handler(new Request(`${publicApiUrl}/api/auth${path}`, init))
    if (answer.status === 429) throw new Problem('too-many-attempts', 'Try again in a minute.')
    return answer
  }
  return createRouter()
    .openapi(getMethods, (c) =>
      c.json({ oidc: oidcName === undefined ? null : { name: oidcName } }, 200),
    )
    .openapi(getOidc, async (c) => {
      const refused = `${dashboard}?error=provider`
      const answer = await ask('/sign-in/social', clientHeaders(c), {
        provider: OIDC_PROVIDER,
        callbackURL: dashboard,
        errorCallbackURL: dashboard,
        disableRedirect: true,
      })
      const way = AnswerSchema.safeParse(await answer.json().catch(() => null))
      setCookies(c, answer.headers.getSetCookie())
      return c.redirect(way.success ? way.data.url : refused, 302)
    })
    .openapi(getCallback, async (c) => {
      const { search } = new URL(c.req.url)
      const answer = await ask(`/callback/${OIDC_PROVIDER}${search}`, clientHeaders(c))
      const set = answer.headers.getSetCookie()
      setCookies(c, set)
      const person = await findPerson(auth, new Headers({ cookie: pairsOf(set) }))
      if (person) await recordSignIn(deps, person.id)
      const place = answer.headers.get('location') ?? ''
      // On any failure, redirect to the dashboard, never to an unserved page
      return c.redirect(place.startsWith(dashboard) ? place : `${dashboard}?error=provider`, 302)
    })
}
