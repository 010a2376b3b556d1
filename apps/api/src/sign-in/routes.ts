import { account } from '@u4ssc/client/contract'
import type { SignIn } from '@u4ssc/client/people'
import type { Context } from 'hono'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { AppEnv } from '../http/app-env'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { clientHeaders } from './client-headers'
import type { Auth } from './create-auth'
import { createFirstOwner } from './first-owner'
import { limitAttempts } from './limit-attempts'
import { setCookies } from './set-cookies'
import { signIn, signOut } from './sign-in'

export function peopleRoutes(deps: { db: Database; auth: Auth; clock: Clock }) {
  const limited = limitAttempts()
  const enter = async (c: Context<AppEnv>, body: SignIn) => {
    const { person, cookies } = await signIn(deps, body, clientHeaders(c))
    setCookies(c, cookies)
    return person
  }
  return routes(
    serve(
      account.createFirstOwner,
      async ({ body }, c) => {
        await createFirstOwner(deps, body)
        return enter(c, body)
      },
      limited,
    ),
    serve(account.signIn, ({ body }, c) => enter(c, body), limited),
    serve(account.get, (_, c) => personOf(c)),
    serve(account.signOut, async (_, c) =>
      setCookies(c, await signOut(deps.auth, c.req.raw.headers)),
    ),
  )
}
