import { account, oidc } from '@u4ssc/client/contract'
import * as z from 'zod'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { clientHeaders } from './client-headers'
import { OIDC_PROVIDER } from './create-auth'
import { setCookies } from './set-cookies'
import { findPerson, pairsOf, recordSignIn } from './sign-in'
import type { SignInDeps } from './sign-in'

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
  return routes(
    serve(account.listSignInMethods, () => ({
      oidc: oidcName === undefined ? null : { name: oidcName },
    })),
    serve(oidc.begin, async (_, c) => {
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
    }),
    serve(oidc.end, async (_, c) => {
      const { search } = new URL(c.req.url)
      const answer = await ask(`/callback/${OIDC_PROVIDER}${search}`, clientHeaders(c))
      const set = answer.headers.getSetCookie()
      setCookies(c, set)
      const person = await findPerson(auth, new Headers({ cookie: pairsOf(set) }))
      if (person) await recordSignIn(deps, person.id)
      const place = answer.headers.get('location') ?? ''
      // On any failure, redirect to the dashboard, never to an unserved page
      return c.redirect(place.startsWith(dashboard) ? place : `${dashboard}?error=provider`, 302)
    }),
  )
}
