import { account, people } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import type { Auth } from './create-auth'
import { limitAttempts } from './limit-attempts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  findSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from './second-factor'
import { setCookies } from './set-cookies'

/** Routes for two-step verification. Each step has its own limit. */
export function secondFactorRoutes(deps: { db: Database; auth: Auth; clock: Clock }) {
  const { secondFactor } = account
  return routes(
    serve(secondFactor.get, async (_, c) => findSecondFactor(deps, await personOf(c))),
    serve(
      secondFactor.create,
      ({ body }, c) => beginSecondFactor(deps, c.req.raw.headers, body.password),
      limitAttempts(),
    ),
    serve(
      secondFactor.confirm,
      async ({ body }, c) => {
        const person = await personOf(c)
        setCookies(c, await confirmSecondFactor(deps, c.req.raw.headers, body.code, person))
      },
      limitAttempts(),
    ),
    serve(
      secondFactor.renewRecoveryCodes,
      async ({ body }, c) => {
        const person = await personOf(c)
        const codes = await renewRecoveryCodes(deps, c.req.raw.headers, body, person)
        return { recoveryCodes: codes }
      },
      limitAttempts(),
    ),
    serve(
      secondFactor.delete,
      async ({ body }, c) => {
        const person = await personOf(c)
        setCookies(c, await endSecondFactor(deps, c.req.raw.headers, body, person))
      },
      limitAttempts(),
    ),
    serve(people.deleteSecondFactor, async ({ params: { id } }, c) =>
      removeSecondFactor(deps, id, await personOf(c)),
    ),
  )
}
