import type { MailKind } from '@u4ssc/messages/mail'
import type { RegistrationState } from '@u4ssc/client/contract'
import { addHours } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { queueMessage } from '../mail/index'
import { findSettings } from './settings-store'
import { countFree, listLapsed, listWaiting, lockPlaces, updateRegistration } from './store'
import type { RegistrationRow } from './tables'
import { mayBecome } from './transitions'

/** The mail that tells of a new state; none where the person did it themselves and sees it. */
const TOLD: Partial<Record<RegistrationState, MailKind>> = {
  'in-review': 'received',
  confirmed: 'confirmed',
  refused: 'refused',
  waiting: 'waiting',
  offered: 'offered',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
}

type Facts = Partial<Pick<RegistrationRow, 'reason' | 'offerExpiresAt'>>

/** Writes a registration in its next state, and the mail that says so. */
export async function become(
  tx: Database,
  row: RegistrationRow,
  state: RegistrationState,
  at: string,
  facts: Facts = {},
): Promise<RegistrationRow> {
  if (row.state !== state && !mayBecome(row.state, state)) throw stateForbids(row.state, state)
  const { reason = null, offerExpiresAt = null } = facts
  const version = row.version + 1
  const next = { ...row, state, version, reason, offerExpiresAt, updatedAt: at }
  await updateRegistration(tx, next)
  const kind = TOLD[state]
  if (kind !== undefined && row.state !== state)
    await queueMessage(tx, {
      kind,
      slug: row.slug,
      to: { registrationId: row.id },
      language: row.language,
      facts: {
        ...(reason === null ? {} : { reason }),
        ...(offerExpiresAt === null ? {} : { until: offerExpiresAt }),
      },
      at,
    })
  return next
}

/**
 * Gives a place to somebody who may come, or puts them on the waiting list, where they stand by the
 * number they drew when their address was confirmed. Needs the lock of the places.
 */
export async function seat(
  tx: Database,
  row: RegistrationRow,
  at: string,
): Promise<RegistrationRow> {
  const free = await countFree(tx, row.slug, row.mode)
  return become(tx, row, free === null || free > 0 ? 'confirmed' : 'waiting', at)
}

/** Offers the free places of a meeting to those who wait. Needs the lock of the places. */
export async function offerFreePlaces(tx: Database, slug: string, at: string): Promise<void> {
  const settings = await findSettings(tx, slug)
  if (!settings) return
  const offerExpiresAt = addHours(at, settings.offerHours)
  for (const mode of ['on-site', 'online'] as const) {
    const free = await countFree(tx, slug, mode)
    if (free !== null && free <= 0) continue
    for (const row of await listWaiting(tx, slug, mode, free))
      await become(tx, row, 'offered', at, { offerExpiresAt })
  }
}

/** Takes back what was offered and not accepted in time, and passes it on. */
export async function lapseOffers(tx: Database, slug: string, now: string): Promise<void> {
  await lockPlaces(tx, slug)
  for (const row of await listLapsed(tx, slug, now)) await become(tx, row, 'lapsed', now)
  await offerFreePlaces(tx, slug, now)
}

function stateForbids(from: RegistrationState, to: RegistrationState): Problem {
  return new Problem('registration-state', `It is ${from}, and cannot become ${to}`)
}
