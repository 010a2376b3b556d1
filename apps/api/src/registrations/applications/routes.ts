import { registrations } from '@u4ssc/client/contract'
import { routes, serve } from '../../http/serve'
import type { RegistrationDeps } from '../registration-deps'
import { keepForms } from '../settings/kept-forms'
import { requireForm, toForm } from '../settings/open-form'
import { apply } from './apply'
import { confirmAddress } from './confirm-address'
import { prepareFirstApplication } from './insert-application'
import { discardApplication, readApplication } from './unconfirmed-application'

/** Routes to register for a meeting. */
export function registrationRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  const applying = {
    ...deps,
    ...{ forms: keepForms(db), insertFirst: prepareFirstApplication(db) },
  }
  return routes(
    serve(registrations.form.get, async ({ params: { slug } }) =>
      toForm(await requireForm(db, slug), clock()),
    ),
    serve(registrations.create, ({ params: { slug }, body }, c) =>
      apply(applying, slug, body, c.req.header('idempotency-key')),
    ),
    serve(registrations.confirm, ({ body: { token } }, c) =>
      confirmAddress(deps, token, c.req.header('idempotency-key')),
    ),
    serve(registrations.getUnconfirmed, ({ token }) => readApplication(deps, token)),
    serve(registrations.deleteUnconfirmed, ({ token }) => discardApplication(deps, token)),
  )
}
