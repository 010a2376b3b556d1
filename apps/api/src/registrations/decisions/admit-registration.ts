import { REGISTRATION_STATE_ROWS } from '@u4ssc/client/registrations'
import { recordAct } from '../../audit/index'
import type { Database } from '../../db/index'
import type { RegistrationRow } from '../../db/tables/index'
import { Problem } from '../../http/problems'
import { keepProceedingsOpen } from '../../meetings/index'
import { enter } from '../applications/confirm-address'
import { deleteLaterApplications } from '../applications/later-applications'
import { requireRecord } from '../records/describe-record'
import type { RegistrationDeps } from '../registration-deps'
import { findToChange, lockPlaces } from '../store/registration-store'
import { transition } from '../waiting-list/transition-registration'
import { hasFree } from '../waiting-list/waiting-list-store'

/**
 * Admits a person at the check-in desk, as far as their state allows without a decision.
 *
 * @throws {Problem} if no place is free, or if only a decision can admit the person
 */
export async function admitRegistration(
  { db, clock }: RegistrationDeps,
  id: string,
  person: string,
): Promise<RegistrationRow> {
  return db.transaction(async (tx) => {
    const at = clock()
    const { slug } = await requireRecord(tx, id)
    await keepProceedingsOpen(tx, slug)
    await lockPlaces(tx, slug)
    const row = await findToChange(tx, id)
    if (!row) throw new Error('A registration under its lock is gone')
    const next = await admit(tx, row, at)
    await recordAct(tx, {
      ...{ at, person, action: 'admit-registration', subject: `registrations/${id}` },
      ...{ before: { state: row.state }, after: { state: next.state } },
    })
    return next
  })
}

async function admit(tx: Database, row: RegistrationRow, at: string): Promise<RegistrationRow> {
  const { desk, holdsPlace } = REGISTRATION_STATE_ROWS[row.state]
  if (desk === 'enter') return enterAtDesk(tx, row, at)
  if (desk !== 'admit')
    throw new Problem(
      'registration-state',
      `The registration is ${row.state}. The check-in desk cannot admit the person.`,
    )
  if (!holdsPlace && !(await hasFree(tx, row)))
    throw new Problem('no-free-place', 'All places for this format and capacity are taken.')
  return transition(tx, row, 'confirmed', at)
}

/** Enters a registration as its confirmed address would. A cancelled one is last in order. */
async function enterAtDesk(
  tx: Database,
  row: RegistrationRow,
  at: string,
): Promise<RegistrationRow> {
  await deleteLaterApplications(tx, row.id)
  return enter(tx, await transition(tx, row, 'unconfirmed', at), at, { isVouched: false })
}
