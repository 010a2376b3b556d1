import { account, keys, people } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { routes, serve } from '../http/serve'
import { listMembers } from '../people/index'
import { actorOf, personOf } from '../permissions/index'
import { limitAttempts } from '../sign-in/index'
import type { Auth } from '../sign-in/index'
import { changePerson } from './change-person'
import { acceptInvitation, invite, listInvitations, withdrawInvitation } from './invitations'
import { changeOwnPassword, endOwnSession, listOwnSessions } from './own-sessions'
import { createServiceKey, listServiceKeys, revokeServiceKey } from './service-keys'

export function accessRoutes(deps: { db: Database; auth: Auth; clock: Clock }) {
  const { db } = deps
  return routes(
    serve(people.list, async () => ({ items: await listMembers(db) })),
    serve(people.update, async ({ params: { id }, body }, c) =>
      changePerson(deps, id, body, (await personOf(c)).id),
    ),
    serve(people.invitations.list, async () => ({ items: await listInvitations(db) })),
    serve(people.invitations.create, async ({ body }, c) =>
      invite(deps, body, (await personOf(c)).id),
    ),
    serve(people.invitations.delete, async ({ params: { id } }, c) =>
      withdrawInvitation(deps, id, (await personOf(c)).id),
    ),
    // Counted separately from passwords: they guess different secrets
    serve(people.invitations.accept, ({ body }) => acceptInvitation(deps, body), limitAttempts()),
    serve(account.sessions.list, async (_, c) => ({
      items: await listOwnSessions(deps, c.req.raw.headers),
    })),
    serve(account.sessions.delete, ({ params: { id } }, c) =>
      endOwnSession(deps, c.req.raw.headers, id),
    ),
    serve(
      account.changePassword,
      ({ body }, c) => changeOwnPassword(deps, c.req.raw.headers, body),
      limitAttempts(),
    ),
  )
}

export function keyRoutes(deps: { readonly db: Database; readonly clock: Clock }) {
  return routes(
    serve(keys.list, async () => ({ items: await listServiceKeys(deps.db) })),
    serve(keys.create, async ({ body }, c) => createServiceKey(deps, body, await actorOf(c))),
    serve(keys.delete, async ({ params: { id } }, c) =>
      revokeServiceKey(deps, id, await actorOf(c)),
    ),
  )
}
