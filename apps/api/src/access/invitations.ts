import { randomUUID } from 'node:crypto'
import { asc, eq, sql } from 'drizzle-orm'
import type {
  Acceptance,
  Invitation,
  InvitationRequestSchema,
  NewInvitation,
  Person,
} from '@u4ssc/client/people'
import type * as z from 'zod'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { invitations } from '../db/tables/index'
import { requireMeetings } from './require-meetings'
import { refuseCommon } from '../sign-in/index'
import type { Auth } from '../sign-in/index'
import { hasAddress, hashOf, insertPerson, makeToken } from '../people/index'

interface Deps {
  readonly db: Database
  readonly clock: Clock
}

const DAYS_VALID = 7

const SHOWN = {
  id: invitations.id,
  email: invitations.email,
  role: invitations.role,
  meetings: invitations.meetings,
  expiresAt: invitations.expiresAt,
}

export function listInvitations(db: Database): Promise<Invitation[]> {
  return db.select(SHOWN).from(invitations).orderBy(asc(invitations.createdAt))
}

/** Creates a one-time link and deletes an earlier one for the same address. */
export async function invite(
  { db, clock }: Deps,
  request: z.output<typeof InvitationRequestSchema>,
  person: string,
): Promise<NewInvitation> {
  const email = request.email.toLowerCase()
  const token = makeToken()
  return db.transaction(async (tx) => {
    if (await hasAddress(tx, email)) throw addressTaken()
    const { role, meetings } = request
    await requireMeetings(tx, meetings)
    const at = clock()
    const id = randomUUID()
    const row = { id, tokenHash: hashOf(token), email, role, meetings, createdAt: at }
    await tx.delete(invitations).where(eq(invitations.email, email))
    const [made] = await tx
      .insert(invitations)
      .values({ ...row, expiresAt: sql`${at}::timestamptz + ${`${DAYS_VALID} days`}::interval` })
      .returning(SHOWN)
    if (!made) throw new Error('The invitation just made is gone')
    const subject = `invitations/${id}`
    const after = { role, meetings }
    await recordAct(tx, { at, person, action: 'create-invitation', subject, before: null, after })
    return { ...made, token }
  })
}

export async function withdrawInvitation(
  { db, clock }: Deps,
  id: string,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [gone] = await tx.delete(invitations).where(eq(invitations.id, id)).returning(SHOWN)
    if (!gone) throw new Problem('invitation-not-found', `There is no invitation "${id}".`)
    const subject = `invitations/${id}`
    const before = { role: gone.role, meetings: gone.meetings }
    const act = { at: clock(), person, action: 'withdraw-invitation' as const, subject }
    await recordAct(tx, { ...act, before, after: null })
  })
}

/** Uses up a link and creates the person, both or neither. */
export async function acceptInvitation(
  { db, clock, auth }: Deps & { readonly auth: Auth },
  { token, name, password }: Acceptance,
): Promise<Person> {
  const tokenHash = hashOf(token)
  // Hashing is expensive; check the link first
  const [open] = await db.select().from(invitations).where(eq(invitations.tokenHash, tokenHash))
  if (!open || open.expiresAt <= clock()) throw linkNotValid()
  await refuseCommon('/password', password, { email: open.email, name })
  const { password: hasher } = await auth.$context
  const passwordHash = await hasher.hash(password)

  return db.transaction(async (tx) => {
    const at = clock()
    const [taken] = await tx
      .delete(invitations)
      .where(eq(invitations.tokenHash, tokenHash))
      .returning(SHOWN)
    if (!taken) throw linkNotValid()
    const { email, role, meetings } = taken
    if (await hasAddress(tx, email)) throw addressTaken()
    const made = await insertPerson(tx, { name, email, role, meetings, passwordHash }, at)
    const act = {
      at,
      person: made.id,
      action: 'accept-invitation' as const,
      subject: `people/${made.id}`,
    }
    await recordAct(tx, { ...act, before: null, after: { role, meetings } })
    return made
  })
}

function linkNotValid(): Problem {
  return new Problem(
    'link-not-valid',
    'The link was used, withdrawn or has expired. Ask for a new invitation.',
  )
}

function addressTaken(): Problem {
  return new Problem(
    'address-taken',
    'A person with this email address already has access. Change their role instead.',
  )
}
