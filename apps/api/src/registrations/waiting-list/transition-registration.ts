import {
  ATTENDANCE_MODES,
  canTransition,
  REGISTRATION_STATE_ROWS,
} from '@u4ssc/client/registrations'
import type { AttendanceMode, RegistrationState } from '@u4ssc/client/registrations'
import type { Meeting } from '@u4ssc/domain'
import { meetingPhase } from '@u4ssc/domain/meetings'
import { instantOf } from '@u4ssc/domain/timezones'
import { recordAct } from '../../audit/index'
import { newCode } from '../../readable-code'
import { addHours } from '../../clock'
import type { Database } from '../../db/index'
import { Problem } from '../../http/problems'
import { queueMessage } from '../../mail/index'
import { findMeetingItself } from '../../meetings/index'
import { noteEvent } from '../../webhooks/index'
import { countFree, hasFree, isTaken, listQuotas, listWaiting } from './waiting-list-store'
import { findSettings } from '../store/settings-store'
import {
  listLapsed,
  listOffered,
  lockPlaces,
  updateRegistration,
  listMeetingsWithOffers,
} from '../store/registration-store'
import type { RegistrationRow } from '../../db/tables/index'
import type { RegistrationDeps } from '../registration-deps'

interface Facts extends Partial<Pick<RegistrationRow, 'reason' | 'offerExpiresAt'>> {
  /** An intermediate step: no email is sent. */
  readonly isOnTheWay?: boolean
}

/** Changes the state of a registration and queues the email about it. */
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
  await noteTransition(tx, row, next)
  const { email: kind } = REGISTRATION_STATE_ROWS[state]
  if (kind !== null && row.state !== state && !isOnTheWay)
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

/** Notifies webhooks of a new state: with IDs, without personal data. */
async function noteTransition(
  tx: Database,
  before: RegistrationRow,
  { id, slug, state, updatedAt }: RegistrationRow,
): Promise<void> {
  if (before.state === state || state === 'erased') return
  const data = { id, meeting: slug, state }
  const { event } = REGISTRATION_STATE_ROWS[state]
  const isNew = before.state === 'unconfirmed' && state !== 'withdrawn'
  if (isNew) await noteEvent(tx, 'registration.submitted', data, updatedAt)
  if (event !== null) await noteEvent(tx, event, data, updatedAt)
}

/**
 * Confirms an eligible person or puts them on the waiting list, by their position. Requires the
 * lock on the places.
 */
export async function assignPlace(
  tx: Database,
  row: RegistrationRow,
  at: string,
): Promise<RegistrationRow> {
  return transition(tx, row, (await hasFree(tx, row)) ? 'confirmed' : 'waiting', at)
}

/**
 * Offers free places to the waiting list in order; people waiting for a full quota do not block
 * others. Requires the lock on the places.
 */
export async function offerFreePlaces(tx: Database, slug: string, at: string): Promise<void> {
  const settings = await findSettings(tx, slug)
  const meeting = await findMeetingItself(tx, slug)
  if (!settings || !meeting || !isUpcoming(meeting, at)) return
  const offerExpiresAt = endOfOffer(meeting, addHours(at, settings.offerHours))
  for (const mode of ATTENDANCE_MODES) {
    for (;;) {
      const next = await listNext(tx, slug, mode)
      for (const row of next) {
        await transition(tx, row, 'offered', at, { offerExpiresAt })
        await recordPlatformAct(tx, row, { at, action: 'offer-place', state: 'offered' })
      }
      if (next.length === 0) break
    }
  }
}

/** Returns who is offered a place next: all who wait if there are no quotas. */
async function listNext(tx: Database, slug: string, mode: AttendanceMode) {
  const free = await countFree(tx, slug, mode)
  if (free !== null && free <= 0) return []
  const quotas = (await listQuotas(tx, slug)).filter((one) => one.mode === mode)
  const without = quotas.filter(isTaken).map(({ capacity }) => capacity)
  return listWaiting(tx, slug, mode, { without, limit: quotas.length === 0 ? free : 1 })
}

/** Returns whether a meeting has not begun and is neither cancelled nor postponed. */
function isUpcoming(meeting: Meeting, now: string): boolean {
  return meetingPhase(meeting, now) === 'upcoming'
}

/** Returns when an offer ends: after its time, or when the meeting begins. */
function endOfOffer(meeting: Meeting, expiresAt: string): string {
  const { days, zone } = meeting.schedule
  const [first] = days
  if (isUpcoming(meeting, expiresAt) || first?.startTime == null) return expiresAt
  const start = instantOf(first.date, first.startTime, zone ?? 'UTC')
  return start < expiresAt ? start : expiresAt
}

/**
 * Expires offers that were not accepted in time, or before the meeting began, and offers the places
 * to others.
 */
async function expireOffers(tx: Database, slug: string, now: string): Promise<void> {
  await lockPlaces(tx, slug)
  const meeting = await findMeetingItself(tx, slug)
  const hasBegun = meeting !== undefined && !isUpcoming(meeting, now)
  const lapsed = hasBegun ? await listOffered(tx, slug) : await listLapsed(tx, slug, now)
  for (const row of lapsed) {
    await transition(tx, row, 'lapsed', now)
    await recordPlatformAct(tx, row, { at: now, action: 'expire-offer', state: 'lapsed' })
  }
  await offerFreePlaces(tx, slug, now)
}

interface PlatformAct {
  readonly at: string
  readonly action: 'offer-place' | 'expire-offer'
  readonly state: RegistrationState
}

function recordPlatformAct(
  tx: Database,
  { id, state: before }: RegistrationRow,
  { at, action, state }: PlatformAct,
): Promise<void> {
  return recordAct(tx, {
    ...{ at, person: null, action, subject: `registrations/${id}` },
    ...{ before: { state: before }, after: { state } },
  })
}

function stateForbids(from: RegistrationState, to: RegistrationState): Problem {
  return new Problem(
    'registration-state',
    `The registration is ${from} and cannot transition ${to}.`,
  )
}

/** Expires all offers that were not accepted in time. */
export async function lapseAllOffers({ db, clock }: RegistrationDeps): Promise<void> {
  const now = clock()
  for (const slug of await listMeetingsWithOffers(db))
    await db.transaction((tx) => expireOffers(tx, slug, now))
}
