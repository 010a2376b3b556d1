import { and, eq, isNotNull } from 'drizzle-orm'
import type { CertificateList, CertificateState } from '@u4ssc/client/registrations'
import { meetingPhase } from '@u4ssc/domain/meetings'
import { recordAct } from '../audit/index'
import { listAttendance } from '../attendance/index'
import type { Database } from '../db/index'
import { messages } from '../db/tables/index'
import type { RegistrationRow } from '../db/tables/index'
import { queueMessages } from '../mail/index'
import { findKeptMeeting, missingMeeting } from '../meetings/index'
import { listEveryRecord, findRegistration } from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import { Problem } from '../http/problems'
import type { CertificateMaker } from '../mail/index'
import { officialDocumentFor } from './create-official-document'
import type { OfficialDocumentDeps } from './create-official-document'

interface Certificate {
  readonly row: RegistrationRow
  readonly state: CertificateState
  readonly sentAt: string | null
}

/** Returns each confirmed person with their certificate, or the reason why they have none. */
export async function listCertificates(
  db: Database,
  slug: string,
  now: string,
): Promise<CertificateList> {
  const items = await findCertificates(db, slug, now)
  return {
    items: items.map(({ row, state, sentAt }) => ({
      ...{ registration: row.id, name: row.name, organization: row.organization },
      ...{ state, sentAt },
    })),
  }
}

/** Sends the certificate to everybody who attended and has not got it. @returns their number */
export async function sendCertificates(
  { db, clock }: RegistrationDeps,
  slug: string,
  person: string,
): Promise<number> {
  return db.transaction(async (tx) => {
    const at = clock()
    const all = await findCertificates(tx, slug, at)
    const ready = all.filter(({ state }) => state === 'ready')
    await queueMessages(
      tx,
      ready.map(({ row: { id: registrationId, language } }) => ({
        ...{ kind: 'thanks', slug, to: { registrationId }, language, at },
        once: `certificate:${registrationId}`,
      })),
    )
    const { length: queued } = ready
    const act = { at, person, action: 'send-certificates', subject: `meetings/${slug}` } as const
    if (queued > 0) await recordAct(tx, { ...act, before: null, after: { queued } })
    return queued
  })
}

async function findCertificates(db: Database, slug: string, now: string): Promise<Certificate[]> {
  const published = await findKeptMeeting(db, slug)
  if (!published) throw await missingMeeting(db, slug)
  const isOver = meetingPhase(published.meeting, now) === 'ended'
  const rows = await listEveryRecord(db, { meeting: slug, state: 'confirmed' }, { sort: 'name' })
  const visits = await listAttendance(db, slug)
  const attended = new Set(visits.map(({ registrationId }) => registrationId))
  const emails = await listThanks(db, slug)
  return rows.map((row) => {
    const email = emails.get(row.id)
    const state = stateOf(row, { isOver, hasAttended: attended.has(row.id), email })
    return { row, state, sentAt: email?.sentAt ?? null }
  })
}

type Email = Pick<typeof messages.$inferSelect, 'state' | 'sentAt'>

interface Facts {
  readonly isOver: boolean
  readonly hasAttended: boolean
  /** The thank-you email, which has the certificate. */
  readonly email: Email | undefined
}

function stateOf(
  { recordAttendance }: RegistrationRow,
  { isOver, hasAttended, email }: Facts,
): CertificateState {
  if (!isOver) return 'not-over'
  if (!hasAttended) return recordAttendance ? 'not-recorded' : 'no-consent'
  if (email === undefined) return 'ready'
  return email.state === 'sent' ? 'sent' : 'queued'
}

/** Returns the last thank-you email of each registered person. */
async function listThanks(db: Database, slug: string): Promise<ReadonlyMap<string, Email>> {
  const { registrationId, kind, state, sentAt, createdAt } = messages
  const rows = await db
    .select({ registrationId, state, sentAt })
    .from(messages)
    .where(and(eq(messages.slug, slug), eq(kind, 'thanks'), isNotNull(registrationId)))
    .orderBy(createdAt)
  return new Map(rows.map(({ registrationId: id, ...email }) => [id ?? '', email]))
}

/** Creates the certificate attachment of a registrant; nothing if there is none. */
export function createCertificateMaker(deps: OfficialDocumentDeps): CertificateMaker {
  return async (registrationId) => {
    const row = await findRegistration(deps.db, registrationId)
    if (!row) return undefined
    try {
      return Buffer.from(await officialDocumentFor(deps, row, 'certificate'))
    } catch (error) {
      // The thank-you email is sent anyway
      if (error instanceof Problem) return undefined
      throw error
    }
  }
}
