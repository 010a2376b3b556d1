import type { OfficialDocumentKind } from '@u4ssc/client/registrations'
import type { Secretariat } from '@u4ssc/client/platform'
import type { Meeting } from '@u4ssc/domain'
import type { Statement } from '@u4ssc/documents/writing'
import { WORDINGS } from '@u4ssc/domain/words/languages'
import { newCode } from '../readable-code'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { readLetterhead, readSecretariat } from '../settings/index'
import type { FileDeps } from '../uploads/index'
import { describeVenue, findKeptMeeting } from '../meetings/index'
import type { PublishedMeetingRow } from '../meetings/index'
import type { RegistrationRow, Stated } from '../db/tables/index'
import {
  createOfficialDocument,
  findIssued,
  findVisaRequest,
  ownOfficialDocuments,
} from '../registrations/index'

export interface OfficialDocumentDeps extends FileDeps {
  readonly clock: Clock
  readonly publicSiteUrl: string
}

/**
 * Returns an official document as PDF with its verification code.
 *
 * @throws {Problem} if the person cannot have it or no font covers their name
 */
export async function officialDocumentFor(
  deps: OfficialDocumentDeps,
  row: RegistrationRow,
  kind: OfficialDocumentKind,
): Promise<Uint8Array> {
  const { db } = deps
  const now = deps.clock()
  const { stated, meeting } = await requireStated(db, row, now)
  if (!(await mayHave(db, row, meeting, now, kind))) throw notNow()
  const fresh = { code: newCode(), kind, slug: row.slug, registrationId: row.id, stated }
  const { code } = await createOfficialDocument(db, { ...fresh, createdAt: now })
  return orUnavailable(() => print(deps, row, kind, withCode(deps, stated, code)))
}

/** Code of a document that is not issued. No document has it. */
const NO_CODE = '0000-0000-0000'

/**
 * Returns the official document of a confirmed person as PDF, without issuing it.
 *
 * @throws {Problem} if the person is not confirmed, has not requested the letter, or cannot have the
 *   certificate yet
 */
export async function previewOfficialDocument(
  deps: OfficialDocumentDeps,
  row: RegistrationRow,
  kind: OfficialDocumentKind,
): Promise<Uint8Array> {
  const { db } = deps
  const now = deps.clock()
  const { stated, meeting } = await requireStated(db, row, now)
  const isReadable =
    kind === 'visa-letter'
      ? row.state === 'confirmed' && (await findVisaRequest(db, row.id)) !== undefined
      : await mayHave(db, row, meeting, now, kind)
  if (!isReadable) throw notNow()
  const code = (await findIssued(db, row.id, kind))?.code ?? NO_CODE
  return orUnavailable(() => print(deps, row, kind, withCode(deps, stated, code)))
}

async function requireStated(db: Database, row: RegistrationRow, now: string) {
  const published = await findKeptMeeting(db, row.slug)
  const { signatory } = (await readSecretariat(db)).secretariat
  const stated = published && state(published, row, now, signatory)
  if (!stated) throw notNow()
  return { stated, meeting: published.meeting }
}

function withCode(
  { publicSiteUrl }: OfficialDocumentDeps,
  stated: Stated,
  code: string,
): Statement {
  const url = `${publicSiteUrl}/${stated.language}/certificates/${code}`
  return { ...stated, verification: { code, url } }
}

async function orUnavailable(write: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await write()
  } catch (error) {
    throw new Problem(
      'document-unavailable',
      error instanceof Error ? error.message : String(error),
    )
  }
}

async function mayHave(
  db: Database,
  row: RegistrationRow,
  meeting: Meeting,
  now: string,
  kind: OfficialDocumentKind,
): Promise<boolean> {
  if (kind === 'confirmation') return row.state === 'confirmed'
  const { certificate, visa } = await ownOfficialDocuments(db, row, meeting, now)
  return kind === 'certificate' ? certificate : visa?.state === 'approved'
}

async function print(
  deps: FileDeps,
  { id }: RegistrationRow,
  kind: OfficialDocumentKind,
  statement: Statement,
): Promise<Uint8Array> {
  const writing = await import('@u4ssc/documents/writing')
  const options = { letterhead: await readLetterhead(deps) }
  switch (kind) {
    case 'certificate':
      return writing.certificateToPdf(statement, options)
    case 'confirmation':
      return writing.confirmationToPdf(statement, options)
    case 'visa-letter':
      return writing.visaLetterToPdf(
        statement,
        writing.PassportSchema.parse(await findVisaRequest(deps.db, id)),
        options,
      )
  }
}

/** Returns nothing if the meeting has no days or organizers. */
function state(
  { meeting, letter }: PublishedMeetingRow,
  row: RegistrationRow,
  now: string,
  signatory: Secretariat['signatory'],
): Stated | undefined {
  const { schedule, venue, organizers, localizations } = meeting
  const firstDay = schedule.days.at(0)?.date
  const lastDay = schedule.days.at(-1)?.date
  const { issuer, issuedAt } = letter.circular
  const organization = issuer.organization ?? organizers.at(0)
  if (!firstDay || !lastDay || organization === undefined) return undefined
  const place = describeVenue(venue, row.language).join(WORDINGS[row.language].listSeparator)
  return {
    language: row.language,
    issuer: { organization, bureau: issuer.bureau },
    issuedAt,
    issuedOn: now.slice(0, 10),
    meeting: {
      title: localizations[row.language]?.title ?? meeting.title,
      firstDay,
      lastDay,
      place: place === '' ? null : place,
    },
    participant: {
      writtenName: row.name,
      givenName: null,
      familyName: row.name,
      jobTitle: null,
      organization: row.organization,
      country: row.country,
      capacity: row.capacity,
      attendance: row.mode,
    },
    registration: `${row.slug}-${row.place ?? 0}`.toUpperCase(),
    signatory: Object.values(signatory).every((line) => line === null) ? null : signatory,
  }
}

function notNow(): Problem {
  return new Problem('registration-state', 'This document is not available, or not yet.')
}
