import { ACTIVE_STATES } from '@u4ssc/client/registrations'
import { and, count, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Database } from '../../db/index'
import {
  meetingInvitations,
  speakerContacts,
  users,
  focalPoints,
  registrations,
  speakerInvitations,
  subscriptions,
} from '../../db/tables/index'
import type { MessageRow, RegistrationRow } from '../../db/tables/index'

/** Recipient of a message at the time it is sent. */
export interface Recipient {
  readonly email: string
  readonly name: string | null
  readonly zone: string | null
  /** Facts of a registration whose address is confirmed, for the text of a notice. */
  readonly registration?: Pick<RegistrationRow, 'organization' | 'country' | 'state'>
  /** How a registrant attends. */
  readonly format?: 'on-site' | 'online'
  /** Check-in code of people who attend on site. */
  readonly checkInCode?: string
  /** Other registrations of the address, in an email about its links. */
  readonly others?: readonly { readonly registrationId: string; readonly slug: string }[]
  /** Version of the registration. */
  readonly version?: number
  /** Whether the meeting is in their calendar. */
  readonly attends: boolean
  /** ID of a speaker in the meeting. */
  readonly speaker?: string
  /** For a focal point: number of people of the delegation by state. */
  readonly delegation?: Readonly<Record<string, number>>
}

type Addressed = Pick<
  MessageRow,
  | 'registrationId'
  | 'focalPointId'
  | 'subscriptionId'
  | 'invitationId'
  | 'speakerInvitationId'
  | 'speakerContactId'
  | 'personId'
> &
  Partial<Pick<MessageRow, 'kind'>>

/** Other registrations named in one email. */
const MAX_OTHERS = 20

/** `undefined` if the recipient no longer exists. */
export async function findRecipient(
  db: Database,
  message: Addressed,
): Promise<Recipient | undefined> {
  const { registrationId, focalPointId, subscriptionId, invitationId } = message
  const { speakerInvitationId, speakerContactId, personId } = message
  if (registrationId !== null) {
    const registrant = await findRegistrant(db, registrationId)
    if (!registrant || message.kind !== 'link') return registrant
    return { ...registrant, others: await listOthers(db, registrationId, registrant.email) }
  }
  if (focalPointId !== null) return findFocalPoint(db, focalPointId)
  if (invitationId !== null) return findInvited(db, invitationId)
  if (speakerInvitationId !== null) return findInvitedSpeaker(db, speakerInvitationId)
  if (speakerContactId !== null) return findSpeaker(db, speakerContactId)
  if (personId !== null) {
    const { id, email, name } = users
    const [row] = await db.select({ email, name }).from(users).where(eq(id, personId))
    return row && { ...row, zone: null, attends: true }
  }
  if (subscriptionId === null) return undefined
  const { id, email, zone } = subscriptions
  const [row] = await db.select({ email, zone }).from(subscriptions).where(eq(id, subscriptionId))
  return row && { ...row, name: null, attends: false }
}

async function findRegistrant(db: Database, id: string): Promise<Recipient | undefined> {
  const { email, name, zone, mode, version, checkInCode } = registrations
  const { organization, country, state } = registrations
  const [row] = await db
    .select({ email, name, zone, mode, version, checkInCode, organization, country, state })
    .from(registrations)
    .where(eq(registrations.id, id))
  const address = row?.email ?? null
  if (!row || address === null) return undefined
  const attends = row.state === 'confirmed'
  const code = attends && row.mode === 'on-site' ? row.checkInCode : null
  const door = code === null ? {} : { checkInCode: code }
  // Until the address is confirmed, anybody can have entered the name
  const known = row.state === 'unconfirmed' ? { name: null } : { name: row.name, registration: row }
  return {
    ...{ email: address, ...known, zone: row.zone, version: row.version },
    ...{ format: row.mode, attends, ...door },
  }
}

async function listOthers(db: Database, own: string, address: string) {
  const { id, slug, email, state } = registrations
  return db
    .select({ registrationId: id, slug })
    .from(registrations)
    .where(and(eq(email, address), ne(id, own), inArray(state, ACTIVE_STATES)))
    .orderBy(slug)
    .limit(MAX_OTHERS)
}

async function findFocalPoint(db: Database, own: string): Promise<Recipient | undefined> {
  const { id, email, name, delegationId, revokedAt } = focalPoints
  const [row] = await db
    .select({ email, name, delegationId })
    .from(focalPoints)
    .where(and(eq(id, own), isNull(revokedAt)))
  if (!row) return undefined
  const { state } = registrations
  const people = await db
    .select({ state, count: count() })
    .from(registrations)
    .where(eq(registrations.delegationId, row.delegationId))
    .groupBy(state)
  const delegation = Object.fromEntries(people.map((one) => [one.state, one.count]))
  return { email: row.email, name: row.name, zone: null, attends: false, delegation }
}

async function findInvited(db: Database, own: string): Promise<Recipient | undefined> {
  const { id, email, name, revokedAt } = meetingInvitations
  const [row] = await db
    .select({ email, name })
    .from(meetingInvitations)
    .where(and(eq(id, own), isNull(revokedAt)))
  return row && { ...row, zone: null, attends: false }
}

async function findInvitedSpeaker(db: Database, own: string): Promise<Recipient | undefined> {
  const { id, email, name, speaker, revokedAt } = speakerInvitations
  const [row] = await db
    .select({ email, name, speaker })
    .from(speakerInvitations)
    .where(and(eq(id, own), isNull(revokedAt)))
  return row && { ...row, zone: null, attends: true }
}

async function findSpeaker(db: Database, own: string): Promise<Recipient | undefined> {
  const { id, email, speaker } = speakerContacts
  const [row] = await db.select({ email, speaker }).from(speakerContacts).where(eq(id, own))
  return row && { ...row, name: null, zone: null, attends: true }
}
