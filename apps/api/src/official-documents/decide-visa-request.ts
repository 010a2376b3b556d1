import type * as z from 'zod'
import type { PassportDetails, VisaDecisionSchema } from '@u4ssc/client/registrations'
import { recordAct } from '../audit/index'
import { Problem } from '../http/problems'
import { queueMessage } from '../mail/index'
import { findKeptMeeting } from '../meetings/index'
import {
  findToChange,
  findVisaRequest,
  ownOfficialDocuments,
  requireOwn,
  writeVisaRequest,
} from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import type { RegistrationRow } from '../db/tables/index'

/** Requests the visa letter, or requests it again after a refusal. */
export async function requestVisaLetter(
  { db, clock }: RegistrationDeps,
  token: string,
  passport: PassportDetails,
): Promise<RegistrationRow> {
  return db.transaction(async (tx) => {
    const now = clock()
    const { id } = await requireOwn(tx, token, now)
    const row = await findToChange(tx, id)
    const published = row && (await findKeptMeeting(tx, row.slug))
    const officialDocuments =
      published && (await ownOfficialDocuments(tx, row, published.meeting, now))
    if (!row || !officialDocuments?.canRequestVisaLetter)
      throw new Problem(
        'registration-state',
        'Visa letters are for people who attend in person, and only before the meeting.',
      )
    const request = { registrationId: row.id, ...passport, reason: null, askedAt: now }
    await writeVisaRequest(tx, { ...request, state: 'asked' })
    return row
  })
}

type RegistrationDecision = z.output<typeof VisaDecisionSchema>

/** Decides the request and notifies the person by email. */
export async function decideVisaRequest(
  { db, clock }: RegistrationDeps,
  id: string,
  { decision, reason }: RegistrationDecision,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock()
    const row = await findToChange(tx, id)
    const request = row && (await findVisaRequest(tx, id))
    if (!request)
      throw new Problem('visa-request-not-found', 'There is no such request for a visa letter.')
    if (request.state !== 'asked')
      throw new Problem('registration-state', `The request is already ${request.state}.`)
    const state = decision === 'approve' ? 'approved' : 'refused'
    await writeVisaRequest(tx, { ...request, state, reason })
    await queueMessage(tx, {
      kind: `visa-${state}`,
      slug: row.slug,
      to: { registrationId: id },
      language: row.language,
      facts: reason === null ? {} : { reason },
      at,
    })
    await recordAct(tx, {
      at,
      person,
      action: `${decision}-visa-letter`,
      subject: `registrations/${id}`,
      before: { state: request.state },
      after: { state },
    })
  })
}
