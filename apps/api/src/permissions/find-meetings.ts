import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../db/index'
import {
  delegations,
  meetingInvitations,
  messages,
  notices,
  registrations,
} from '../db/tables/index'
import type { OfMeeting } from '../http/app-env'

const TABLES = {
  registration: registrations,
  delegation: delegations,
  invitation: meetingInvitations,
  notice: notices,
  message: messages,
} as const satisfies Readonly<Record<OfMeeting, object>>

const IdSchema = z.uuid()

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
  const { id, slug } = TABLES[kind]
  const rows = await db
    .select({ id, slug })
    .from(TABLES[kind])
    .where(inArray(id, [...ids]))
  const found = new Map(rows.map((row) => [row.id, row.slug]))
  return ids.map((one) => found.get(one.toLowerCase()) ?? '')
}
