import { inArray } from 'drizzle-orm'
import * as z from 'zod'
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
import type { OfMeeting } from '../http/app-env'

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
const NamedSchema = z.object({ id: z.string() })

/**
 * Returns the slugs of the meetings of stored things. What does not exist, and an email without a
 * meeting, has the empty slug, which no meeting has.
 */
export async function findMeetings(
  db: Database,
  kind: OfMeeting,
  ids: readonly string[],
): Promise<string[]> {
  if (!ids.every((id) => IdSchema.safeParse(id).success)) return ['']
  if (kind === 'draft') return findMeetingsOfDrafts(db, ids)
  const { id, slug } = TABLES[kind]
  const rows = await db
    .select({ id, slug })
    .from(TABLES[kind])
    .where(inArray(id, [...ids]))
  const found = new Map(rows.map((row) => [row.id, row.slug]))
  return ids.map((one) => found.get(one.toLowerCase()) ?? '')
}

async function findMeetingsOfDrafts(db: Database, ids: readonly string[]): Promise<string[]> {
  const { id, meeting, bases, start, read, corrections } = drafts
  const rows = await db
    .select({ id, meeting, bases, start, read, corrections })
    .from(drafts)
    .where(inArray(id, [...ids]))
  const found = new Map(rows.map((row) => [row.id, meetingsOfDraft(row)]))
  return ids.flatMap((one) => found.get(one.toLowerCase()) ?? '')
}

/** Returns every meeting that the draft would publish, also under a corrected address. */
function meetingsOfDraft({
  meeting,
  bases,
  start,
  read,
  corrections,
}: Pick<DraftRow, 'meeting' | 'bases' | 'start' | 'read' | 'corrections'>): string[] {
  const renamed = corrections.flatMap(({ pointer, value }) => {
    if (/^\/meetings\/\d+\/id$/.test(pointer)) return z.string().safeParse(value).data ?? []
    return /^\/meetings\/\d+$/.test(pointer) ? (NamedSchema.safeParse(value).data?.id ?? []) : []
  })
  return [
    ...(meeting === null ? [] : [meeting]),
    ...bases.map(({ slug }) => slug),
    ...(start ?? read).meetings.map(({ id }) => id),
    ...renamed,
  ]
}
