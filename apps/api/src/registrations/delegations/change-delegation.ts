import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type * as z from 'zod'
import type {
  DelegateCreationSchema,
  DelegationChange,
  DelegationDetail,
  FocalPointInvitationSchema,
} from '@u4ssc/client/delegations'
import { ACTIVE_STATES } from '@u4ssc/client/registrations'
import type { AuditAction } from '@u4ssc/client/platform'
import { recordAct } from '../../audit/index'
import type { Database } from '../../db/index'
import { Problem } from '../../http/problems'
import type { RegistrationDeps } from '../registration-deps'
import { findDelegation, lockDelegation, setPeopleMax } from '../store/delegation-store'
import { registrations } from '../../db/tables/index'
import type { DelegationRow } from '../../db/tables/index'
import { addDelegate, invite, readDelegates, toDelegation } from './delegations'
import { countInDelegation } from '../store/registration-store'
import { listLetters } from './letter-store'

type Invitation = z.output<typeof FocalPointInvitationSchema>
type NewDelegate = z.output<typeof DelegateCreationSchema>

export async function readDelegation(db: Database, id: string): Promise<DelegationDetail> {
  const row = await findDelegation(db, id)
  if (!row) throw noDelegation()
  return {
    ...(await toDelegation(db, row)),
    people: await readDelegates(db, id),
    letters: await listLetters(db, id),
  }
}

/** Runs an action of the secretariat on a delegation, with a lock and an audit entry. */
async function actOn(
  { db, clock }: RegistrationDeps,
  id: string,
  { person, action, after }: { person: string; action: AuditAction; after: unknown },
  act: (tx: Database, row: DelegationRow, at: string) => Promise<void>,
): Promise<DelegationDetail> {
  return db.transaction(async (tx) => {
    const at = clock()
    const row = await lockDelegation(tx, id)
    if (!row) throw noDelegation()
    await act(tx, row, at)
    const { maxPeople } = row
    const before = action === 'change-delegation' ? { maxPeople } : null
    await recordAct(tx, { at, person, action, subject: `delegations/${id}`, before, after })
    return readDelegation(tx, id)
  })
}

export function changeDelegation(
  deps: RegistrationDeps,
  id: string,
  { maxPeople, head }: DelegationChange,
  person: string,
): Promise<DelegationDetail> {
  const act = { person, action: 'change-delegation' as const, after: { maxPeople, head } }
  return actOn(deps, id, act, async (tx) => {
    const people = await countInDelegation(tx, id)
    if (maxPeople !== null && maxPeople < people)
      throw fault('/maxPeople', `${people} are in: no fewer will do`)
    await setPeopleMax(tx, id, maxPeople)
    await nameHead(tx, id, head)
  })
}

export function inviteFocalPoint(
  deps: RegistrationDeps,
  id: string,
  invitation: Invitation,
  person: string,
): Promise<DelegationDetail> {
  const act = { person, action: 'invite-focal-point' as const, after: { role: invitation.role } }
  return actOn(deps, id, act, (tx, row, at) => invite(tx, row, invitation, at))
}

/**
 * Registers a person for a delegation on behalf of the secretariat, also outside the registration
 * period.
 */
export function registerFor(
  deps: RegistrationDeps,
  id: string,
  delegate: NewDelegate,
  person: string,
): Promise<DelegationDetail> {
  const { db, clock } = deps
  return db.transaction(async (tx) => {
    const row = await findDelegation(tx, id)
    if (!row) throw noDelegation()
    await addDelegate(tx, row, delegate, { at: clock(), person })
    return readDelegation(tx, id)
  })
}

/** Sets or removes the head of a delegation. */
export async function nameHead(tx: Database, delegationId: string, head: string | null) {
  const ofDelegation = eq(registrations.delegationId, delegationId)
  await tx
    .update(registrations)
    .set({ isHead: false })
    .where(and(ofDelegation, registrations.isHead))
  if (head === null) return
  const isOne = and(
    ofDelegation,
    eq(registrations.id, head),
    isNotNull(registrations.email),
    inArray(registrations.state, ACTIVE_STATES),
  )
  const named = await tx
    .update(registrations)
    .set({ isHead: true })
    .where(isOne)
    .returning({ id: registrations.id })
  if (named.length === 0) throw fault('/head', 'The head is one of the people of the delegation')
}

function fault(pointer: string, message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer, message }])
}

function noDelegation(): Problem {
  return new Problem('delegation-not-found', 'The delegation does not exist.')
}
