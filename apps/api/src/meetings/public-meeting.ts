import {
  MeetingSummarySchema,
  PublicMeetingSchema,
  PublishedMeetingSchema,
} from '@u4ssc/client/contract'
import type { MeetingSummary, PublicMeeting, PublishedMeeting } from '@u4ssc/client/contract'
import type { Evidence, Meeting } from '@u4ssc/domain'
import { toProceedings } from './proceedings-store'
import type { ProceedingsRow } from './proceedings-store'
import type { PublishedMeetingRow } from './store'

/** What anyone may see: no joining details, and no documents kept for some. */
export function toPublicMeeting(meeting: Meeting): PublicMeeting {
  return PublicMeetingSchema.parse(withPublicDocuments(meeting))
}

export function toMeetingSummary(row: PublishedMeetingRow): MeetingSummary {
  return MeetingSummarySchema.parse(publicParts(row))
}

/** @param closings - of its proceedings, the latest first */
export function toPublishedMeeting(
  row: PublishedMeetingRow,
  closings: readonly ProceedingsRow[],
): PublishedMeeting {
  return PublishedMeetingSchema.parse({
    ...publicParts(row),
    evidence: publicEvidence(row.evidence),
    proceedings: closings.map(toProceedings),
  })
}

/** The evidence of a meeting for what of it anyone may see. */
export function publicEvidence(evidence: Evidence): Evidence {
  return Object.fromEntries(Object.entries(evidence).filter(([pointer]) => isPublicFact(pointer)))
}

/** The evidence of one meeting of a reading, by pointers within the meeting. */
export function evidenceOfMeeting(evidence: Evidence, position: number): Evidence {
  const prefix = `/meetings/${position}`
  return Object.fromEntries(
    Object.entries(evidence)
      .filter(([pointer]) => pointer.startsWith(`${prefix}/`))
      .map(([pointer, fact]) => [pointer.slice(prefix.length), fact]),
  )
}

function withPublicDocuments(meeting: Meeting) {
  const documents = meeting.documents.filter((document) => document.access === 'public')
  return { ...meeting, documents }
}

function publicParts({ slug, meeting, release, letter }: PublishedMeetingRow) {
  return {
    slug,
    // the schema of the whole answer leaves out what is not for all
    meeting: withPublicDocuments(meeting),
    release,
    letter: {
      id: letter.id,
      reference: letter.circular.reference.text,
      issuedOn: letter.circular.issuedOn,
      issuedAt: letter.circular.issuedAt,
      contact: letter.circular.contact,
    },
  }
}

function isPublicFact(pointer: string): boolean {
  return pointer !== '/joining' && !pointer.startsWith('/joining/')
}
