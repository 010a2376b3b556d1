import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { RegistrationConfirmed } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import { idempotently } from '../../idempotency/index'
import { makeLink, takeLink } from '../../mail/index'
import type { RegistrationDeps } from '../registration-deps'
import { findDelegationFor } from '../store/delegation-store'
import { deleteLaterApplications } from './later-applications'
import { wasDeclined } from './declined-addresses'
import { requireForm } from '../settings/open-form'
import { toOwnRegistration } from './own-view'
import { recordOwnAct } from './record-own-act'
import { assignPlace, transition } from '../waiting-list/transition-registration'
import {
  drawPlace,
  findRegistration,
  findToChange,
  lockPlaces,
  updateRegistration,
} from '../store/registration-store'
import type { RegistrationRow } from '../../db/tables/index'
import { findAsSent, linkNotValid } from './unconfirmed-application'

/**
 * Confirms the address by the link in the first email and enters the person into the process. The
 * link works once; repeating it with the same idempotency key returns the same answer.
 */
export async function confirmAddress(
  { db, clock }: RegistrationDeps,
  token: string,
  key: string | undefined,
): Promise<RegistrationConfirmed> {
  const link = createHash('sha256').update(token).digest('base64url')
  const { id } = await idempotently(
    { db, clock },
    { key, person: `link:${link}`, request: { confirm: link } },
    (tx) => tx.transaction((inner) => takeConfirmation(inner, token, clock())),
    ConfirmedSchema,
  )
  // In a separate transaction, so that no personal link is stored with the answer
  return db.transaction(async (tx) => {
    const now = clock()
    const row = await findRegistration(tx, id)
    if (typeof row?.email !== 'string') throw linkNotValid()
    const own = await makeLink(tx, { purpose: 'own', to: { registrationId: id }, at: now })
    return { token: own, registration: await toOwnRegistration(tx, row, now) }
  })
}

const ConfirmedSchema = z.object({ id: z.uuid() })

async function takeConfirmation(tx: Database, token: string, now: string) {
  const link = await takeLink(tx, token, 'confirm', now)
  const found = link?.registrationId ? await findRegistration(tx, link.registrationId) : undefined
  if (!found) throw linkNotValid()
  await lockPlaces(tx, found.slug)
  const kept = await findToChange(tx, found.id)
  const row = kept && (await findAsSent(tx, kept, link?.applicationId ?? null))
  if (row?.state !== 'unconfirmed') throw linkNotValid()
  await deleteLaterApplications(tx, row.id)
  const entered = await enter(tx, row, now, { isVouched: false })
  await recordOwnAct(tx, entered, { action: 'confirm-registration', before: row, at: now })
  return { id: row.id }
}

interface Entry {
  /** The secretariat invited the person, so no further review is needed. */
  readonly isVouched: boolean
}

/** Assigns the position and the first state. Requires the lock on the places. */
export async function enter(
  tx: Database,
  row: RegistrationRow,
  at: string,
  { isVouched }: Entry,
): Promise<RegistrationRow> {
  const { settings } = await requireForm(tx, row.slug)
  const place = await drawPlace(tx, row.slug, row.mode)
  const delegation = await findDelegationFor(tx, row)
  const delegationId = delegation?.id ?? null
  const inLine = { ...row, place, delegationId }
  await updateRegistration(tx, inLine)
  const isFree = settings.rule === 'automatic' && !(await wasDeclined(tx, row))
  const letsIn = isFree || (settings.rule !== 'focal-point' && isVouched)
  const isIn = row.decision.outcome === 'eligible' && letsIn
  return isIn ? assignPlace(tx, inLine, at) : transition(tx, inLine, 'in-review', at)
}
