import type { PasswordRenewal } from '@u4ssc/client/people'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { dropPersonLinks, findLink, takeLink } from '../mail/index'
import { endSessionsOf, findMember, setPassword } from '../people/index'
import { deleteAttempts, passwordAttempts, refuseCommon } from '../sign-in/index'
import type { Auth } from '../sign-in/index'

export interface RenewalDeps {
  readonly db: Database
  readonly clock: Clock
  readonly auth: Auth
}

/**
 * Uses up the link and sets the password, both or neither. It does not sign in: a second factor is
 * still required, so that access to a mailbox is not enough.
 */
export async function resetPassword(
  { db, clock, auth }: RenewalDeps,
  { token, password }: PasswordRenewal,
): Promise<void> {
  // Hashing is expensive; check the link first
  const open = await findLink(db, token, 'password', clock())
  const owner = open?.personId ? await findMember(db, open.personId) : undefined
  if (!owner) throw linkNotValid()
  await refuseCommon('/password', password, owner)
  const { password: hasher } = await auth.$context
  const passwordHash = await hasher.hash(password)

  await db.transaction(async (tx) => {
    const at = clock()
    const link = await takeLink(tx, token, 'password', at)
    const person = link?.personId ?? undefined
    if (person === undefined) throw linkNotValid()
    await setPassword(tx, person, passwordHash, at)
    await endSessionsOf(tx, person)
    await dropPersonLinks(tx, person)
    await deleteAttempts({ db: tx }, passwordAttempts(owner.email))
    const act = { at, person, action: 'reset-password' as const, subject: `people/${person}` }
    await recordAct(tx, { ...act, before: null, after: null })
  })
}

function linkNotValid(): Problem {
  return new Problem(
    'link-not-valid',
    'The link was used or is more than an hour old. Request a new one.',
  )
}
