import { delegations } from '@u4ssc/client/contract'
import { recordAct } from '../../audit/index'
import { Problem } from '../../http/problems'
import { routes, serve } from '../../http/serve'
import { dropFocalPointLinks } from '../../mail/index'
import { personOf } from '../../permissions/index'
import { decideRegistrations } from '../decisions/decide-registrations'
import type { RegistrationDeps } from '../registration-deps'
import { listDelegations, revokeFocalPoint } from '../store/delegation-store'
import {
  createDelegation,
  registerDelegate,
  requireFocalPoint,
  toDelegation,
  toOwnDelegation,
} from './delegations'

const { own } = delegations

export function delegationRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return routes(
    serve(delegations.list, async ({ query: { meeting } }) => {
      const rows = await listDelegations(db, meeting)
      return { items: await Promise.all(rows.map((row) => toDelegation(db, row))) }
    }),
    serve(delegations.create, async ({ body }, c) =>
      createDelegation(deps, body, (await personOf(c)).id),
    ),
    serve(delegations.focalPoints.delete, async ({ params: { id, focalPoint } }, c) => {
      const { id: person } = await personOf(c)
      await db.transaction(async (tx) => {
        const at = clock()
        if (!(await revokeFocalPoint(tx, id, focalPoint, at)))
          throw new Problem('delegation-not-found', 'The delegation has no such focal point.')
        await dropFocalPointLinks(tx, focalPoint)
        const [action, subject] = ['revoke-focal-point', `delegations/${id}`] as const
        await recordAct(tx, { at, person, action, subject, before: { focalPoint }, after: null })
      })
    }),
    serve(own.get, async ({ token }) => {
      const now = clock()
      const { delegation } = await requireFocalPoint(db, token, now)
      return toOwnDelegation(db, delegation, now)
    }),
    serve(own.decide, async ({ token, body }) => {
      const { focalPoint, delegation } = await requireFocalPoint(db, token, clock())
      return decideRegistrations(deps, body, { person: focalPoint.id, delegation: delegation.id })
    }),
    serve(own.register, ({ token, body }) => registerDelegate(deps, token, body)),
  )
}
