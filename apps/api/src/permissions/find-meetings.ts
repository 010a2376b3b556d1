import { inArray } from 'drizzle-orm'
import * as z from 'zod'
import type { OfMeeting } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import {
  delegations,
  drafts,
  meetingDocuments,
  meetingInvitations,
  messages,
  notices,
  registrations,
  speakerInvitations,
  speakerMaterials,
} from '../db/tables/index'
import type { DraftRow } from '../db/tables/index'

const TABLES = {
  registration: registrations,
  delegation: delegations,
  invitation: meetingInvitations,
  notice: notices,
  message: messages,
  document: meetingDocuments,
  speaker: speakerInvitations,
  material: speakerMaterials,
} as const satisfies Readonly<Record<Exclude<OfMeeting, 'draft'>, object>>

const IdSchema = z.uuid()

interface MeetingDeps {
  readonly db: Database
  /** Returns the slugs of all meetings that a draft is about. */
  readonly meetingsOfDraft: (draft: DraftRow) => string[]
}

/**
 * Returns the slugs of the meetings of stored things. What does not exist, and an email without a
 * meeting, has the empty slug, which no meeting has.
 */
export async function findMeetings(
  { db, meetingsOfDraft }: MeetingDeps,
  kind: OfMeeting,
  ids: readonly string[],
): Promise<string[]> {
  if (!ids.every((id) => IdSchema.safeParse(id).success)) return ['']
  if (kind === 'draft') {
    const rows = await db
      .select()
      .from(drafts)
      .where(inArray(drafts.id, [...ids]))
    const found = new Map(rows.map((row) => [row.id, meetingsOfDraft(row)]))
    return ids.flatMap((one) => found.get(one.toLowerCase()) ?? '')
  }
  const { id, slug } = TABLES[kind]
  const rows = await db
    .select({ id, slug })
    .from(TABLES[kind])
    .where(inArray(id, [...ids]))
  const found = new Map(rows.map((row) => [row.id, row.slug]))
  return ids.map((one) => found.get(one.toLowerCase()) ?? '')
}
