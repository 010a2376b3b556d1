import * as z from 'zod'
import { invitations, registrations } from '@u4ssc/client/contract'
import type { Readers } from '@u4ssc/documents/isolated'
import { createCursor, toPage } from '../http/page-cursor'
import { routes, serve } from '../http/serve'
import { takeAtLeast } from '../http/take-at-least'
import { personOf } from '../permissions/index'
import { findByEmail, foldEmail, sendLinkAgain } from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import { importList } from './import-list'
import { inviteOne, revokeOne, toInvitation } from './invite'
import { readOwnInvitation, registerByInvitation } from './own-invitation'
import { remindInvited } from './remind-invited'
import { listInvitations } from './store'
import { mailInvitationAgain } from './mail-invitation'

const { own } = invitations
const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

/** Routes for meeting invitations, for the secretariat and for invited people. */
export function invitationRoutes(
  deps: RegistrationDeps & { readonly readers: Pick<Readers, 'readTable'> },
) {
  const { db } = deps
  return routes(
    serve(own.get, ({ token }) => readOwnInvitation(deps, token)),
    serve(own.register, ({ token, body }) => registerByInvitation(deps, token, body)),
    serve(invitations.list, async ({ query: { meeting, q, cursor: from, limit } }) => {
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listInvitations(db, { meeting, q, after, limit: limit + 1 })
      return toPage(rows, limit, toInvitation, ({ invitation }) => cursor.format(invitation))
    }),
    serve(invitations.create, async ({ body }, c) => inviteOne(deps, body, (await personOf(c)).id)),
    serve(invitations.import, async ({ body }, c) =>
      importList(deps, body, (await personOf(c)).id),
    ),
    serve(invitations.remind, async ({ body: { meeting } }, c) =>
      remindInvited(deps, meeting, (await personOf(c)).id),
    ),
    serve(invitations.delete, async ({ params: { id } }, c) =>
      revokeOne(deps, id, (await personOf(c)).id),
    ),
    serve(registrations.sendLink, async ({ body: { meeting, email } }) => {
      await takeAtLeast(sendLinkTo(deps, meeting, email))
    }),
  )
}

/** Resends the link to an address with a registration or invitation. Otherwise nothing happens. */
async function sendLinkTo(
  { db, clock }: RegistrationDeps,
  slug: string,
  email: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await findByEmail(tx, slug, foldEmail(email))
    if (!row) return mailInvitationAgain(tx, slug, foldEmail(email), clock())
    await sendLinkAgain(tx, row, clock())
  })
}
