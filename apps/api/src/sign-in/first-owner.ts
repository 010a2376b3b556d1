import type { FirstOwner, Person } from '@u4ssc/client/people'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import type { Auth } from './create-auth'
import { refuseCommon } from './common-passwords'
import {
  hashOf,
  hasPeople,
  insertPerson,
  isFirstOwnerLinkOpen,
  makeToken,
  replaceFirstOwnerLink,
  takeFirstOwnerLink,
} from '../people/index'

/**
 * Creates the link for the first owner and deletes earlier ones.
 *
 * @returns the token, of which only the hash is stored; `undefined` once there are people
 */
export async function makeFirstOwnerToken(db: Database, clock: Clock): Promise<string | undefined> {
  return db.transaction(async (tx) => {
    if (await hasPeople(tx)) return undefined
    const token = makeToken()
    await replaceFirstOwnerLink(tx, { tokenHash: hashOf(token), createdAt: clock() })
    return token
  })
}

/** Uses up the link and creates the owner, both or neither. */
export async function createFirstOwner(
  { db, auth, clock }: { db: Database; auth: Auth; clock: Clock },
  { token, name, email, password }: FirstOwner,
): Promise<Person> {
  const tokenHash = hashOf(token)
  // Hashing is expensive; check the link first
  if (!(await isFirstOwnerLinkOpen(db, tokenHash))) throw linkNotValid()

  await refuseCommon('/password', password, { email, name })
  const { password: hasher } = await auth.$context
  const passwordHash = await hasher.hash(password)
  return db.transaction(async (tx) => {
    const at = clock()
    if (!(await takeFirstOwnerLink(tx, tokenHash, at)) || (await hasPeople(tx)))
      throw linkNotValid()
    const owner = {
      name,
      email: email.toLowerCase(),
      role: 'owner',
      meetings: null,
      passwordHash,
    } as const
    const person = await insertPerson(tx, owner, at)
    await recordAct(tx, {
      at,
      person: person.id,
      action: 'create-first-owner',
      subject: `people/${person.id}`,
      before: null,
      after: { role: person.role },
    })
    return person
  })
}

function linkNotValid(): Problem {
  return new Problem(
    'link-not-valid',
    'The link was used, or a later start printed a new one. Use the latest link.',
  )
}
