import { delegations } from '@u4ssc/client/contract'
import { routes, serve } from '../../http/serve'
import { personOf } from '../../permissions/index'
import { answerFile } from '../../uploads/index'
import type { FileDeps } from '../../uploads/index'
import type { RegistrationDeps } from '../registration-deps'
import {
  changeDelegation,
  inviteFocalPoint,
  nameHead,
  readDelegation,
  registerFor,
} from './change-delegation'
import { requireFocalPoint, toOwnDelegation } from './delegations'
import { addLetter, openLetter, removeLetter } from './letters'

const { own } = delegations

/** Routes for the secretariat on one delegation, and for its focal point on head and letters. */
export function delegationRoutesForSecretariat(deps: RegistrationDeps & FileDeps) {
  const { db, clock } = deps
  return routes(
    serve(own.updateHead, ({ token, body: { head } }) =>
      db.transaction(async (tx) => {
        const { delegation } = await requireFocalPoint(tx, token, clock())
        await nameHead(tx, delegation.id, head)
        return toOwnDelegation(tx, delegation, clock())
      }),
    ),
    serve(own.letters.create, async ({ token, body }) => ({
      items: await addLetter(deps, token, body),
    })),
    serve(own.letters.delete, ({ token, params: { letter } }) => removeLetter(deps, token, letter)),
    serve(delegations.get, ({ params: { id } }) => readDelegation(db, id)),
    serve(delegations.update, async ({ params: { id }, body }, c) =>
      changeDelegation(deps, id, body, (await personOf(c)).id),
    ),
    serve(delegations.focalPoints.create, async ({ params: { id }, body }, c) =>
      inviteFocalPoint(deps, id, body, (await personOf(c)).id),
    ),
    serve(delegations.register, async ({ params: { id }, body }, c) =>
      registerFor(deps, id, body, (await personOf(c)).id),
    ),
    serve(delegations.openLetter, async ({ params: { id, letter } }, c) =>
      answerFile(await openLetter(deps, id, letter, (await personOf(c)).id)),
    ),
  )
}
