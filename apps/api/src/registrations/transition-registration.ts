import type { MailKind } from '@u4ssc/messages/mail'
import type { AttendanceMode, RegistrationState } from '@u4ssc/client/contract'
import { newCode } from '../attendance/codes'
import { addHours } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { queueMessage } from '../mail/index'
import { countFree, hasFree, isTaken, listQuotas, listWaiting } from './waiting-list-store'
import { findSettings } from './settings-store'
import { listLapsed, lockPlaces, updateRegistration } from './store'
import type { RegistrationRow } from './tables'
import { canTransition } from './transitions'

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

interface Facts extends Partial<Pick<RegistrationRow, 'reason' | 'offerExpiresAt'>> {
  /** It is a step on the way to the state that the person hears of. */
  readonly isOnTheWay?: boolean
}

/** Writes a registration in its next state, and the mail that says so. */
export async function transition(
  tx: Database,
  row: RegistrationRow,
  state: RegistrationState,
  at: string,
  facts: Facts = {},
): Promise<RegistrationRow> {
  if (row.state !== state && !canTransition(row.state, state)) throw stateForbids(row.state, state)
  const { reason = null, offerExpiresAt = null, isOnTheWay = false } = facts
  const version = row.version + 1
  const checkInCode = state === 'confirmed' ? (row.checkInCode ?? newCode()) : row.checkInCode
  const next = { ...row, state, version, reason, offerExpiresAt, checkInCode, updatedAt: at }
  await updateRegistration(tx, next)
  const kind = TOLD[state]
  if (kind !== undefined && row.state !== state && !isOnTheWay)
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
export async function assignPlace(
  tx: Database,
  row: RegistrationRow,
  at: string,
): Promise<RegistrationRow> {
  return transition(tx, row, (await hasFree(tx, row)) ? 'confirmed' : 'waiting', at)
}

/**
 * Offers the free places of a meeting to those who wait, in the order they came; whoever waits for
 * the share of their capacity holds nobody else up. Needs the lock of the places.
 */
export async function offerFreePlaces(tx: Database, slug: string, at: string): Promise<void> {
  const settings = await findSettings(tx, slug)
  if (!settings) return
  const offerExpiresAt = addHours(at, settings.offerHours)
  for (const mode of ['on-site', 'online'] as const) {
    for (;;) {
      const next = await listNext(tx, slug, mode)
      for (const row of next) await transition(tx, row, 'offered', at, { offerExpiresAt })
      if (next.length === 0) break
    }
  }
}

/** Who is offered a place next: all at once, where no capacity has a share of its own. */
async function listNext(tx: Database, slug: string, mode: AttendanceMode) {
  const free = await countFree(tx, slug, mode)
  if (free !== null && free <= 0) return []
  const quotas = (await listQuotas(tx, slug)).filter((one) => one.mode === mode)
  const without = quotas.filter(isTaken).map(({ capacity }) => capacity)
  return listWaiting(tx, slug, mode, { without, limit: quotas.length === 0 ? free : 1 })
}

/** Takes back what was offered and not accepted in time, and passes it on. */
export async function expireOffers(tx: Database, slug: string, now: string): Promise<void> {
  await lockPlaces(tx, slug)
  for (const row of await listLapsed(tx, slug, now)) await transition(tx, row, 'lapsed', now)
  await offerFreePlaces(tx, slug, now)
}

function stateForbids(from: RegistrationState, to: RegistrationState): Problem {
  return new Problem(
    'registration-state',
    `The registration is ${from} and cannot transition ${to}.`,
  )
}
