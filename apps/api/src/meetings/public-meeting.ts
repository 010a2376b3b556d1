import {
  MeetingRecordSchema,
  MeetingSummarySchema,
  PublicMeetingSchema,
  PublishedMeetingSchema,
} from '@u4ssc/client/meetings'
import type {
  MeetingRecord,
  MeetingStatusChange,
  MeetingSummary,
  PublicMeeting,
  PublishedMeeting,
} from '@u4ssc/client/meetings'
import { formatReference } from '@u4ssc/domain/circulars'
import type { Circular } from '@u4ssc/domain/circulars'
import { joiningRevealedAt, registrationStatus } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import type { TimedMeeting } from '@u4ssc/domain/timezones'
import type { Evidence, Meeting } from '@u4ssc/domain'
import type { PublicFile } from './public-files'
import { toProceedings } from './proceedings-store'
import type { ProceedingsRow } from './proceedings-store'
import type { PublishedMeetingRow } from './store'

/** Returns the public part of a meeting: no joining details, no restricted documents. */
export function toPublicMeeting(meeting: Meeting): PublicMeeting {
  return PublicMeetingSchema.parse(withPublicDocuments(meeting))
}

export function toMeetingSummary(
  row: PublishedMeetingRow,
  { now, zone, statusChange }: Omit<Shown, 'files'>,
): MeetingSummary {
  return MeetingSummarySchema.parse({
    ...publicParts(row),
    ...registrationOf(row, now),
    ...timesIn(zone, { ...row.meeting, programme: [] }),
    statusChange: statusChange ?? null,
  })
}

interface Shown {
  readonly now: string
  /** To add the times in, if any. */
  readonly zone?: string | undefined
  /** If it is not as first published. */
  readonly statusChange: MeetingStatusChange | undefined
  readonly files: readonly PublicFile[]
}

/** @param closings - of its proceedings, latest first */
export function toPublishedMeeting(
  row: PublishedMeetingRow,
  closings: readonly ProceedingsRow[],
  { now, zone, files, statusChange }: Shown,
): PublishedMeeting {
  return PublishedMeetingSchema.parse({
    ...recordParts(row, closings),
    ...registrationOf(row, now),
    ...timesIn(zone, row.meeting),
    files: files.map(({ shown }) => shown),
    statusChange: statusChange ?? null,
  })
}

/** Returns the times of a meeting in a zone as a field of an answer; nothing without a zone. */
export function timesIn(zone: string | undefined, meeting: TimedMeeting) {
  return zone === undefined ? {} : { times: meetingTimes(meeting, zone) }
}

/** Returns the published meeting without values that change over time, for an archive. */
export function toMeetingRecord(
  row: PublishedMeetingRow,
  closings: readonly ProceedingsRow[],
): MeetingRecord {
  return MeetingRecordSchema.parse(recordParts(row, closings))
}

/** Returns whether people can register for a meeting at an instant, and whether here. */
export function registrationOf(
  { meeting, form, isFull }: Pick<PublishedMeetingRow, 'meeting' | 'form' | 'isFull'>,
  now: string,
): Pick<PublishedMeeting, 'registrationStatus' | 'registersHere' | 'formClosesAt'> {
  const facts = form && { ...form, modes: [{ full: isFull }] }
  return {
    registrationStatus: registrationStatus(meeting, facts, now),
    registersHere: form !== null,
    formClosesAt: form?.closesAt ?? null,
  }
}

/** Returns the evidence for the public facts of a meeting. */
export function publicEvidence(evidence: Evidence): Evidence {
  return Object.fromEntries(Object.entries(evidence).filter(([pointer]) => isPublicFact(pointer)))
}

/** Returns the evidence of one meeting of a reading, by pointers in the meeting. */
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

function recordParts(row: PublishedMeetingRow, closings: readonly ProceedingsRow[]) {
  return {
    ...publicParts(row),
    joinableFrom: joiningRevealedAt(row.meeting),
    evidence: publicEvidence(row.evidence),
    proceedings: closings.map(toProceedings),
  }
}

function publicParts({ slug, meeting, release, letter }: PublishedMeetingRow) {
  return {
    slug,
    // The response schema removes what is not public
    meeting: withPublicDocuments(meeting),
    release,
    letter: {
      id: letter.id,
      reference: nameOf(letter.circular.reference),
      issuedOn: letter.circular.issuedOn,
      issuedAt: letter.circular.issuedAt,
      contact: letter.circular.contact,
    },
  }
}

function isPublicFact(pointer: string): boolean {
  return pointer !== '/joining' && !pointer.startsWith('/joining/')
}

/** Returns the printed reference, otherwise series and number as an editor gave them. */
function nameOf(reference: Circular['reference']): string | null {
  const { text, series, number } = reference
  if (text !== null) return text
  return series === null || number === null ? null : formatReference(reference)
}
