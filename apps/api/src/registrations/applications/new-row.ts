import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import type { Decision } from '@u4ssc/domain'
import { registrantIn } from '@u4ssc/client/registrations'
import type { ApplicationSchema, Consent, Registrant } from '@u4ssc/client/registrations'
import type { RegistrationRow } from '../../db/tables/index'

export type ApplicationData = z.output<typeof ApplicationSchema>

export function foldEmail(email: string): string {
  return email.trim().toLowerCase()
}

type Person = Registrant & Pick<ApplicationData, 'email'>

/** Returns a new unconfirmed registration. */
export function newRow(
  slug: string,
  application: Person,
  decision: Decision,
  at: string,
): RegistrationRow {
  return {
    id: randomUUID(),
    slug,
    email: foldEmail(application.email),
    ...registrantIn(application),
    consents: consentsOf(application, at),
    decision,
    delegationId: null,
    isHead: false,
    state: 'unconfirmed',
    version: 1,
    place: null,
    checkInCode: null,
    offerExpiresAt: null,
    reason: null,
    declinedHash: null,
    createdAt: at,
    updatedAt: at,
  }
}

function consentsOf({ listed, recordAttendance }: Person, at: string): Consent[] {
  return [
    { purpose: 'privacy-notice', value: 'accepted', at },
    { purpose: 'listed', value: listed, at },
    { purpose: 'record-attendance', value: recordAttendance ? 'yes' : 'no', at },
  ]
}
