import { account } from '@u4ssc/client/contract'
import { routes, serve } from '../http/serve'
import { takeAtLeast } from '../http/take-at-least'
import { limitAttempts } from '../sign-in/index'
import { resetPassword } from './reset-password'
import type { RenewalDeps } from './reset-password'
import { sendPasswordLink } from './send-password-link'

export function passwordLinkRoutes(deps: RenewalDeps) {
  return routes(
    serve(account.requestPasswordLink, ({ body }) => takeAtLeast(sendPasswordLink(deps, body))),
    serve(account.resetPassword, ({ body }) => resetPassword(deps, body), limitAttempts()),
  )
}
