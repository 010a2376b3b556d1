import { isDeepStrictEqual } from 'node:util'
import { emptyFields, fieldsWith, registrantIn } from '@u4ssc/client/registrations'
import type {
  RegistrationAdditionSchema,
  RegistrationEditSchema,
} from '@u4ssc/client/registrations'
import type * as z from 'zod'
import { recordAct } from '../../audit/index'
import type { Database } from '../../db/index'
import type { RegistrationRow } from '../../db/tables/index'
import { Problem } from '../../http/problems'
import { decide, refuseInvalid } from '../applications/apply'
import { sendLinkAgain } from '../applications/insert-application'
import { newRow } from '../applications/new-row'
import { applyChange } from '../own/own-registration'
import type { RegistrationDeps } from '../registration-deps'
import { requireForm } from '../settings/open-form'
import {
  drawPlace,
  findToChange,
  insertRegistration,
  lockPlaces,
  updateRegistration,
} from '../store/registration-store'
import { assignPlace, offerFreePlaces, transition } from '../waiting-list/transition-registration'
import { requireRecord } from './describe-record'
import { insertNote } from './note-store'

type Addition = z.output<typeof RegistrationAdditionSchema>
type Edit = z.output<typeof RegistrationEditSchema>

/** What only the person and their device can state. */
const NOT_GIVEN = { ...emptyFields({ from: 'consent' }), ...emptyFields({ from: 'device' }) }

/**
 * Registers a person by hand, also while registration is closed. The secretariat vouches for the
 * address, so it needs no confirmation; the person gets an email. People who are not eligible are
 * in review. Only the person can give consent.
 *
 * @throws {Problem} if the address is registered, or a field is invalid
 */
export async function addRecord(
  { db, clock }: RegistrationDeps,
  { meeting: slug, ...details }: Addition,
  person: string,
): Promise<RegistrationRow> {
  return db.transaction(async (tx) => {
    const at = clock()
    const form = await requireForm(tx, slug)
    refuseInvalid(form, details)
    const decision = await decide(tx, form, details, at)
    await lockPlaces(tx, slug)
    const given = { ...details, ...NOT_GIVEN }
    const fresh = { ...newRow(slug, given, decision, at), consents: [] }
    if (!(await insertRegistration(tx, fresh))) throw alreadyThere()
    const place = await drawPlace(tx, slug, fresh.mode)
    await updateRegistration(tx, { ...fresh, place })
    const row =
      decision.outcome === 'not-eligible'
        ? await transition(tx, { ...fresh, place }, 'in-review', at)
        : await assignPlace(tx, { ...fresh, place }, at)
    await record(tx, row, { at, person, action: 'add-registration', after: { state: row.state } })
    return row
  })
}

/**
 * Changes a registration by hand. A confirmed person who stays eligible stays confirmed.
 *
 * @throws {Problem} if somebody else changed it, its state does not allow it, or a field is invalid
 */
export async function editRecord(
  { db, clock }: RegistrationDeps,
  id: string,
  edit: Edit,
  person: string,
): Promise<RegistrationRow> {
  return db.transaction(async (tx) => {
    const at = clock()
    const { slug } = await requireRecord(tx, id)
    await lockPlaces(tx, slug)
    const row = await findToChange(tx, id)
    if (!row) throw new Error('A registration under its lock is gone')
    const change = { ...registrantIn(row), ...edit }
    const next = await applyChange(tx, row, change, at, { isReviewed: true })
    await offerFreePlaces(tx, slug, at)
    // Names of fields only: the audit log outlives the personal data
    const after = { fields: changedFields(row, next), state: next.state }
    await record(tx, row, { at, person, action: 'change-registration', after })
    return next
  })
}

export async function addNote(
  { db, clock }: RegistrationDeps,
  id: string,
  text: string,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock()
    const row = await requireRecord(tx, id)
    await insertNote(tx, id, { at, person, text })
    await record(tx, row, { at, person, action: 'add-registration-note', after: null })
  })
}

/** Emails the confirmation link again, or the personal link once the address is confirmed. */
export async function resendLink(
  { db, clock }: RegistrationDeps,
  id: string,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock()
    const row = await requireRecord(tx, id)
    await sendLinkAgain(tx, row, at)
    await record(tx, row, { at, person, action: 'resend-registration-link', after: null })
  })
}

function changedFields(before: RegistrationRow, after: RegistrationRow): string[] {
  return fieldsWith({}).filter((field) => !isDeepStrictEqual(before[field], after[field]))
}

interface RecordedAct {
  readonly at: string
  readonly person: string
  readonly action:
    | 'add-registration'
    | 'change-registration'
    | 'add-registration-note'
    | 'resend-registration-link'
  readonly after: unknown
}

function record(tx: Database, { id }: RegistrationRow, act: RecordedAct): Promise<void> {
  return recordAct(tx, { ...act, subject: `registrations/${id}`, before: null })
}

function alreadyThere(): Problem {
  const message = 'This address is registered already. Find it in the list.'
  return new Problem('already-registered', message, [{ pointer: '/email', message }])
}
