import { registrations } from '@u4ssc/client/contract'
import { routes, serve } from '../../http/serve'
import { actorOf } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { addNote, addRecord, editRecord, resendLink } from './change-record'
import { describeRecord, requireRecord } from './describe-record'
import { toRecord } from './to-record'

/** Routes for the secretariat on one registration. */
export function registrationDetailRoutes(deps: RegistrationDeps) {
  const { db } = deps
  return routes(
    serve(registrations.get, async ({ params: { id } }) =>
      describeRecord(db, await requireRecord(db, id)),
    ),
    serve(registrations.add, async ({ body }, c) =>
      toRecord(await addRecord(deps, body, await actorOf(c))),
    ),
    serve(registrations.update, async ({ params: { id }, body }, c) =>
      toRecord(await editRecord(deps, id, body, await actorOf(c))),
    ),
    serve(registrations.addNote, async ({ params: { id }, body: { text } }, c) =>
      addNote(deps, id, text, await actorOf(c)),
    ),
    serve(registrations.resendConfirmation, async ({ params: { id } }, c) =>
      resendLink(deps, id, await actorOf(c)),
    ),
  )
}
