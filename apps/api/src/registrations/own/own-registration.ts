import { isDeepStrictEqual } from 'node:util'
import { fieldsWith, REGISTRATION_STATE_ROWS } from '@u4ssc/client/registrations'
import type {
  ChangePreview,
  Consent,
  OwnRegistration,
  RegistrationChangeSchema,
} from '@u4ssc/client/registrations'
import type * as z from 'zod'
import type { Database } from '../../db/index'
import type { RegistrationRow } from '../../db/tables/index'
import { Problem } from '../../http/problems'
import { decide, refuseInvalid } from '../applications/apply'
import type { RegistrationDeps } from '../registration-deps'
import { requireForm } from '../settings/open-form'
import type { Form } from '../settings/open-form'
import { recordOwnAct } from '../applications/record-own-act'
import { requireOwn, toOwnRegistration } from '../applications/own-view'
import { transition, offerFreePlaces, assignPlace } from '../waiting-list/transition-registration'
import {
  drawPlace,
  findToChange,
  lockPlaces,
  updateRegistration,
} from '../store/registration-store'

type Change = z.output<typeof RegistrationChangeSchema>

/** Fields that affect eligibility: a change is decided again. */
const DECISIVE = fieldsWith({ isDecisive: true })

/** Runs an action on one's own registration, with the places locked. */
async function actOnOwn(
  { db, clock }: RegistrationDeps,
  token: string,
  act: (tx: Database, row: RegistrationRow, now: string) => Promise<RegistrationRow>,
): Promise<OwnRegistration> {
  return db.transaction(async (tx) => {
    const now = clock()
    const { id, slug } = await requireOwn(tx, token, now)
    await lockPlaces(tx, slug)
    const row = await findToChange(tx, id)
    if (!row) throw new Error('A registration under its lock is gone')
    const next = await act(tx, row, now)
    await offerFreePlaces(tx, slug, now)
    return toOwnRegistration(tx, next, now)
  })
}

/** Changes a registration; changes that affect eligibility are decided again. */
export function changeOwn(deps: RegistrationDeps, token: string, change: Change) {
  return actOnOwn(deps, token, async (tx, row, now) => {
    const next = await applyChange(tx, row, change, now)
    await recordOwnAct(tx, next, { action: 'change-registration', before: row, at: now })
    return next
  })
}

/** Applies a change in a transaction, reads the result and rolls it back. */
export async function previewChange(
  { db, clock }: RegistrationDeps,
  token: string,
  change: Change,
): Promise<ChangePreview> {
  let preview: ChangePreview | undefined
  try {
    await db.transaction(async (tx) => {
      const now = clock()
      const { id, slug } = await requireOwn(tx, token, now)
      await lockPlaces(tx, slug)
      const row = await findToChange(tx, id)
      if (!row) throw new Error('A registration under its lock is gone')
      const { state, decision } = await applyChange(tx, row, change, now)
      preview = { state, decision }
      tx.rollback()
    })
  } catch (error) {
    if (preview === undefined) throw error
  }
  if (preview === undefined) throw new Error('A preview ends in a rollback')
  return preview
}

interface ChangeOptions {
  /** A change by the secretariat counts as reviewed. */
  readonly isReviewed?: boolean
}

/**
 * Changes a registration under its lock; facts that affect eligibility are decided again.
 *
 * @throws {Problem} if somebody else changed it, its state does not allow it, or a field is invalid
 */
export async function applyChange(
  tx: Database,
  row: RegistrationRow,
  { version, ...change }: Change,
  now: string,
  { isReviewed = false }: ChangeOptions = {},
): Promise<RegistrationRow> {
  requireVersion(row, version)
  if (!REGISTRATION_STATE_ROWS[row.state].isActive) throw cannot(row)
  const form = await requireForm(tx, row.slug)
  refuseInvalid(form, change)
  const consents = [...row.consents, ...newConsents(row, change, now)]
  const changed = { ...row, ...change, consents, updatedAt: now }
  const isKept = isReviewed || form.settings.rule === 'automatic'
  const decided = await decideAgain(tx, { form, isKept }, row, changed, now)
  return isSameLine(form, row, changed) ? decided : moveOnWaitingList(tx, decided, row, now)
}

async function decideAgain(
  tx: Database,
  { form, isKept }: { readonly form: Form; readonly isKept: boolean },
  before: RegistrationRow,
  changed: RegistrationRow,
  at: string,
): Promise<RegistrationRow> {
  const { mode, capacity } = isSameLine(form, before, changed) ? changed : before
  const stays = { ...changed, mode, capacity }
  const matters = DECISIVE.some((field) => !isDeepStrictEqual(before[field], changed[field]))
  if (!matters) {
    const next = { ...stays, version: before.version + 1 }
    await updateRegistration(tx, next)
    return { ...next, mode: changed.mode, capacity: changed.capacity }
  }
  const decision = await decide(tx, form, changed, at)
  const next = { ...stays, decision }
  const isIn = decision.outcome === 'eligible' && isKept
  const state = isIn ? before.state : 'in-review'
  const { offerExpiresAt } = state === 'offered' ? before : { offerExpiresAt: null }
  const written = await transition(tx, next, state, at, { offerExpiresAt })
  return { ...written, mode: changed.mode, capacity: changed.capacity }
}

/** Returns whether the registration still competes for the same places: mode and quota. */
function isSameLine({ quotas }: Form, before: RegistrationRow, after: RegistrationRow): boolean {
  if (before.mode !== after.mode) return false
  if (before.capacity === after.capacity) return true
  const touched = [before.capacity, after.capacity]
  return !quotas.some(({ mode, capacity }) => mode === after.mode && touched.includes(capacity))
}

/**
 * Moves a registration to another waiting list. A new mode puts it last; a new capacity keeps its
 * position.
 */
async function moveOnWaitingList(
  tx: Database,
  row: RegistrationRow,
  from: RegistrationRow,
  at: string,
): Promise<RegistrationRow> {
  const place = row.mode === from.mode ? row.place : await drawPlace(tx, row.slug, row.mode)
  if (row.state === 'in-review') {
    const moved = { ...row, place }
    await updateRegistration(tx, moved)
    return moved
  }
  // Release the old place before requesting a new one
  const { mode, capacity } = row
  const held = { ...row, mode: from.mode, capacity: from.capacity }
  const free = await transition(tx, held, 'in-review', at, { isOnTheWay: true })
  return assignPlace(tx, { ...free, mode, capacity, place }, at)
}

export function acceptOffer(deps: RegistrationDeps, token: string) {
  return actOnOwn(deps, token, async (tx, row, now) => {
    if (row.state !== 'offered' || row.offerExpiresAt === null || row.offerExpiresAt <= now)
      throw new Problem('registration-state', 'No place is reserved for you at this moment.')
    const next = await transition(tx, row, 'confirmed', now)
    await recordOwnAct(tx, next, { action: 'accept-offer', before: row, at: now })
    return next
  })
}

export function withdrawOwn(deps: RegistrationDeps, token: string) {
  return actOnOwn(deps, token, async (tx, row, now) => {
    const next = await transition(tx, row, 'withdrawn', now)
    await recordOwnAct(tx, next, { action: 'withdraw-registration', before: row, at: now })
    return next
  })
}

function newConsents(row: RegistrationRow, change: Omit<Change, 'version'>, at: string): Consent[] {
  const consents: Consent[] = []
  if (row.listed !== change.listed) consents.push({ purpose: 'listed', value: change.listed, at })
  if (row.recordAttendance !== change.recordAttendance) {
    const value = change.recordAttendance ? 'yes' : 'no'
    consents.push({ purpose: 'record-attendance', value, at })
  }
  return consents
}

function requireVersion(row: RegistrationRow, version: number): void {
  if (row.version === version) return
  const message = `The registration has changed to version ${row.version}. Load it again.`
  throw new Problem('registration-changed', message, [{ pointer: '/version', message }])
}

function cannot(row: RegistrationRow): Problem {
  return new Problem(
    'registration-state',
    `The registration can no longer be changed because it is ${row.state}.`,
  )
}
