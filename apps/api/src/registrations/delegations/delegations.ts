import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { DelegateRecordSchema } from '@u4ssc/client/delegations'
import type {
  DelegateCreationSchema,
  DelegationCreationSchema,
  DelegationRecord,
  OwnDelegation,
} from '@u4ssc/client/delegations'
import { emptyFields } from '@u4ssc/client/registrations'
import { recordAct } from '../../audit/index'
import type { Database } from '../../db/index'
import { listLetters } from './letter-store'
import { Problem } from '../../http/problems'
import { findLink, queueMessage } from '../../mail/index'
import { decide, refuseInvalid } from '../applications/apply'
import type { RegistrationDeps } from '../registration-deps'
import {
  findDelegation,
  findFocalPoint,
  insertDelegation,
  insertFocalPoint,
  listFocalPoints,
} from '../store/delegation-store'
import type { DelegationRow, FocalPointRow } from '../../db/tables/index'
import { wasDeclined } from '../applications/declined-addresses'
import { foldEmail, newRow } from '../applications/new-row'
import { isWithinHours, requireForm } from '../settings/open-form'
import { listDelegates } from '../records/record-store'
import { isDelegationFull } from '../decisions/decide-registrations'
import { transition, assignPlace } from '../waiting-list/transition-registration'
import {
  drawPlace,
  insertRegistration,
  lockPlaces,
  updateRegistration,
} from '../store/registration-store'

type Creation = z.output<typeof DelegationCreationSchema>
type Invitation = Creation['focalPoints'][number]

/** Creates a delegation and invites its focal points. */
export async function createDelegation(
  { db, clock }: RegistrationDeps,
  { meeting: slug, focalPoints, ...entity }: Creation,
  person: string,
): Promise<DelegationRecord> {
  await requireForm(db, slug)
  return db.transaction(async (tx) => {
    const at = clock()
    const row: DelegationRow = { id: randomUUID(), slug, ...entity, createdAt: at }
    if (!(await insertDelegation(tx, row)))
      throw new Problem(
        'delegation-exists',
        'Invite another focal point to the existing delegation instead.',
      )
    for (const invitation of focalPoints) await invite(tx, row, invitation, at)
    const subject = `delegations/${row.id}`
    await recordAct(tx, {
      at,
      person,
      action: 'create-delegation',
      subject,
      before: null,
      after: entity,
    })
    return toDelegation(tx, row)
  })
}

/** Invites another focal point by email. */
export async function invite(
  tx: Database,
  { id: delegationId, slug }: DelegationRow,
  { name, email, language, role }: Invitation,
  at: string,
): Promise<void> {
  const row = { id: randomUUID(), delegationId, name, email: foldEmail(email), language, role }
  const id = await insertFocalPoint(tx, { ...row, createdAt: at, revokedAt: null })
  if (id === undefined)
    throw alreadyThere('/email', 'This address answers for the delegation already')
  await queueMessage(tx, { kind: 'delegation', slug, to: { focalPointId: id }, language, at })
}

export async function toDelegation(db: Database, row: DelegationRow): Promise<DelegationRecord> {
  const { id, slug: meeting, capacity, country, organization, maxPeople } = row
  const focalPoints = (await listFocalPoints(db, id)).map((one) => ({
    ...{ id: one.id, name: one.name, email: one.email, language: one.language, role: one.role },
    revoked: one.revokedAt !== null,
  }))
  return { id, meeting, capacity, country, organization, maxPeople, focalPoints }
}

/** Returns the focal point of a personal link and their delegation. */
export async function requireFocalPoint(
  db: Database,
  token: string,
  now: string,
): Promise<{ focalPoint: FocalPointRow; delegation: DelegationRow }> {
  const link = await findLink(db, token, 'own', now)
  const focalPoint = link?.focalPointId ? await findFocalPoint(db, link.focalPointId) : undefined
  const delegation = focalPoint && (await findDelegation(db, focalPoint.delegationId))
  if (focalPoint && delegation) return { focalPoint, delegation }
  throw new Problem('personal-link-not-valid', 'Ask the secretariat for a new link.')
}

export async function toOwnDelegation(
  db: Database,
  { id, slug, capacity, country, organization, maxPeople }: DelegationRow,
  now: string,
): Promise<OwnDelegation> {
  const form = await requireForm(db, slug)
  const open = isWithinHours(form, now)
  const people = await readDelegates(db, id)
  const letters = await listLetters(db, id)
  const entity = { capacity, country, organization, maxPeople }
  return { id, meeting: slug, title: form.meeting.title, open, ...entity, people, letters }
}

/** Returns the people of a delegation as shown to focal points. */
export async function readDelegates(db: Database, id: string): Promise<OwnDelegation['people']> {
  return (await listDelegates(db, id)).map((row) => DelegateRecordSchema.parse(row))
}

type NewDelegate = z.output<typeof DelegateCreationSchema>

/**
 * Registers a person for the delegation. The focal point vouches for the address, so it needs no
 * confirmation; the person gets an email with a personal link. Only the person can give consents.
 */
export async function registerDelegate(
  { db, clock }: RegistrationDeps,
  token: string,
  delegate: NewDelegate,
): Promise<OwnDelegation> {
  return db.transaction(async (tx) => {
    const at = clock()
    const { focalPoint, delegation } = await requireFocalPoint(tx, token, at)
    const form = await requireForm(tx, delegation.slug)
    if (!isWithinHours(form, at))
      throw new Problem('registration-closed', 'Registration is not open now.')
    await addDelegate(tx, delegation, delegate, { at, person: focalPoint.id })
    return toOwnDelegation(tx, delegation, at)
  })
}

/** Adds a person to a delegation. */
export async function addDelegate(
  tx: Database,
  delegation: DelegationRow,
  delegate: NewDelegate,
  { at, person: actor }: { readonly at: string; readonly person: string },
): Promise<void> {
  const { slug, capacity, country, organization } = delegation
  const form = await requireForm(tx, slug)
  refuseInvalid(form, delegate)
  const details = { ...delegate, capacity, country, organization }
  const decision = await decide(tx, form, details, at)
  await lockPlaces(tx, slug)
  const own = { delegationId: delegation.id }
  if (await isDelegationFull(tx, own))
    throw new Problem(
      'delegation-full',
      'Cancel a registration first, or ask the secretariat for more places.',
    )

  const person = { ...details, ...emptyFields({ from: 'consent' }) }
  const fresh = { ...newRow(slug, person, decision, at), ...own, consents: [] }
  if (!(await insertRegistration(tx, fresh)))
    throw alreadyThere('/email', 'This address is registered: approve it in the list')
  const place = await drawPlace(tx, slug, fresh.mode)
  await updateRegistration(tx, { ...fresh, place })
  // A focal point vouches for a person, not for their eligibility or against a refusal
  const isInReview = decision.outcome === 'not-eligible' || (await wasDeclined(tx, fresh))
  const { state } = isInReview
    ? await transition(tx, { ...fresh, place }, 'in-review', at)
    : await assignPlace(tx, { ...fresh, place }, at)
  await recordAct(tx, {
    at,
    person: actor,
    action: 'register-delegate',
    subject: `registrations/${fresh.id}`,
    before: null,
    after: { delegation: delegation.id, state },
  })
}

function alreadyThere(pointer: string, message: string): Problem {
  return new Problem('already-registered', message, [{ pointer, message }])
}
