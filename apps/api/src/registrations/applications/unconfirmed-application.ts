import { and, eq, isNull } from 'drizzle-orm'
import { canTransition } from '@u4ssc/client/registrations'
import type { OwnRegistration } from '@u4ssc/client/registrations'
import { recordAct } from '../../audit/index'
import type { Database } from '../../db/index'
import { Problem } from '../../http/problems'
import { findLink } from '../../mail/index'
import { personalLinks } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'
import type { RegistrationDeps } from '../registration-deps'
import { deleteApplication, findAsApplied, findLatestApplication } from './later-applications'
import { toOwnRegistration } from './own-view'
import {
  deleteRegistration,
  findRegistration,
  findToChange,
  lockPlaces,
  updateRegistration,
} from '../store/registration-store'

/** An unconfirmed application. */
interface Unconfirmed {
  readonly sent: RegistrationRow
  /** ID of a later application for a registered address; `null` for the first one. */
  readonly applicationId: string | null
}

/** Returns what the link in a confirmation email would confirm, without using it up. */
export async function readApplication(
  { db, clock }: RegistrationDeps,
  token: string,
): Promise<OwnRegistration> {
  const now = clock()
  const { sent } = await requireUnconfirmed(db, token, now)
  return toOwnRegistration(db, sent, now)
}

/**
 * Deletes what the link in a confirmation email would confirm, and the link. Other applications for
 * the same address stay.
 */
export async function discardApplication(
  { db, clock }: RegistrationDeps,
  token: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const now = clock()
    const { slug } = (await requireUnconfirmed(tx, token, now)).sent
    await lockPlaces(tx, slug)
    const { sent, applicationId } = await requireUnconfirmed(tx, token, now)
    const kept = await findToChange(tx, sent.id)
    if (!kept) throw linkNotValid()
    await recordAct(tx, {
      ...{ at: now, person: null, action: 'discard-application' },
      ...{ subject: `registrations/${kept.id}`, before: { state: kept.state }, after: null },
    })
    if (applicationId !== null) return deleteApplication(tx, applicationId)
    return discardFirst(tx, kept, now)
  })
}

/** Replaces the first application with a later one. Its link stays valid. */
async function discardFirst(tx: Database, row: RegistrationRow, now: string): Promise<void> {
  const later = await findLatestApplication(tx, row.id)
  const next = later && (await findAsApplied(tx, row, later.id))
  if (!next) return deleteRegistration(tx, row.id)
  await updateRegistration(tx, { ...next, updatedAt: now })
  const { registrationId, applicationId, purpose } = personalLinks
  const ofFirst = and(eq(registrationId, row.id), eq(purpose, 'confirm'), isNull(applicationId))
  await tx.delete(personalLinks).where(ofFirst)
}

async function requireUnconfirmed(tx: Database, token: string, now: string): Promise<Unconfirmed> {
  const link = await findLink(tx, token, 'confirm', now)
  const row = link?.registrationId ? await findRegistration(tx, link.registrationId) : undefined
  const applicationId = link?.applicationId ?? null
  const sent = row && (await findAsSent(tx, row, applicationId))
  if (sent?.state !== 'unconfirmed') throw linkNotValid()
  return { sent, applicationId }
}

/** Returns the data sent with a link: the first or a later application. */
export async function findAsSent(
  tx: Database,
  row: RegistrationRow,
  applicationId: string | null,
): Promise<RegistrationRow | undefined> {
  if (applicationId === null) return row
  const isOpen = row.state === 'unconfirmed' || canTransition(row.state, 'unconfirmed')
  return isOpen ? findAsApplied(tx, row, applicationId) : undefined
}

export function linkNotValid(): Problem {
  return new Problem(
    'personal-link-not-valid',
    'The link was used or is more than two days old. Request a new one with your email address.',
  )
}
