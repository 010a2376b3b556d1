import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import * as z from 'zod'
import { addHours } from '../clock'
import type { Database } from '../db/index'
import {
  attendance,
  delegations,
  focalPoints,
  meetingInvitations,
  meetingReleases,
  meetings,
  messages,
  noticeFiles,
  notices,
  officialDocuments,
  registrations,
  speakerContacts,
  speakerInvitations,
  speakerMaterials,
  visaRequests,
} from '../db/tables/index'
import type { MeetingData } from './retention-rules'

const MAX_MEETINGS = 50

const { slug } = meetings

/** Finds one row of each kind of data of a meeting. */
const ROWS: Readonly<Record<MeetingData, SQL>> = {
  registration: sql`from ${registrations} where ${registrations.slug} = ${slug}`,
  declined: sql`from ${registrations} where ${registrations.slug} = ${slug}
    and ${registrations.declinedHash} is not null`,
  attendance: sql`from ${attendance}
    join ${registrations} on ${registrations.id} = ${attendance.registrationId}
    where ${registrations.slug} = ${slug}`,
  needs: sql`from ${registrations} where ${registrations.slug} = ${slug}
    and (${registrations.answers} <> '{}'::jsonb or ${registrations.accessNeeds} <> '[]'::jsonb)`,
  passport: sql`from ${visaRequests}
    join ${registrations} on ${registrations.id} = ${visaRequests.registrationId}
    where ${registrations.slug} = ${slug}`,
  papers: sql`from ${officialDocuments} where ${officialDocuments.slug} = ${slug}`,
  emails: sql`1 from ${messages} where ${messages.slug} = ${slug}
    union all
    select 1 from ${noticeFiles}
    join ${notices} on ${notices.id} = ${noticeFiles.noticeId}
    where ${notices.slug} = ${slug}`,
  invitations: sql`from ${meetingInvitations} where ${meetingInvitations.slug} = ${slug}`,
  'focal-points': sql`from ${focalPoints}
    join ${delegations} on ${delegations.id} = ${focalPoints.delegationId}
    where ${delegations.slug} = ${slug}`,
  speakers: sql`from ${speakerContacts} where ${speakerContacts.slug} = ${slug}`,
  // Accepted uploads outlive their page as long as the meeting shows them
  'speaker-pages': sql`1 from ${speakerInvitations} where ${speakerInvitations.slug} = ${slug}
    union all
    select 1 from ${speakerMaterials} where ${speakerMaterials.slug} = ${slug} and (
      ${speakerMaterials.invitationId} is not null or position(${speakerMaterials.id}::text in (
        select ${meetingReleases.meeting}::text from ${meetingReleases}
        where ${meetingReleases.slug} = ${slug}
        order by ${meetingReleases.number} desc limit 1)) = 0)`,
}

const DueSchema = z.object({ rows: z.array(z.object({ slug: z.string() })) })

/**
 * Returns up to 50 ended meetings that have data of a kind, in the order of their slugs. A meeting
 * without days has not ended.
 *
 * @param until - `endedOn`: the latest last day, as a date; `after`: a slug to continue after
 */
async function listDueMeetings(
  db: Database,
  data: MeetingData,
  { endedOn, after }: { readonly endedOn: string; readonly after: string },
): Promise<string[]> {
  // Only meetings with data are read further: the last day is in the release
  const result = await db.execute(sql`
    with with_data as materialized (
      select ${slug} from ${meetings}
      where ${meetings.startsOn} <= ${endedOn} and ${slug} > ${after}
        and exists (select ${ROWS[data]}))
    select slug from with_data where (
      select ${meetingReleases.meeting} #>> '{schedule,days,-1,date}' from ${meetingReleases}
      where ${meetingReleases.slug} = with_data.slug
      order by ${meetingReleases.number} desc limit 1) <= ${endedOn}
    order by slug limit ${MAX_MEETINGS}`)
  return DueSchema.parse(result).rows.map((row) => row.slug)
}

/** Returns the latest last day of a meeting with due data, which is kept from the end of that day. */
export function lastDayOf(days: number, now: string): string {
  return addHours(now, -24 * (days + 1)).slice(0, 10)
}

/** Calls `act` for each meeting with due data, in the order of their slugs, until it returns false. */
export async function eachDueMeeting(
  db: Database,
  data: MeetingData,
  endedOn: string,
  act: (slug: string) => Promise<boolean>,
): Promise<void> {
  let after = ''
  for (;;) {
    const due = await listDueMeetings(db, data, { endedOn, after })
    for (const slug of due) if (!(await act(slug))) return
    const last = due.at(-1)
    if (last === undefined) return
    after = last
  }
}
