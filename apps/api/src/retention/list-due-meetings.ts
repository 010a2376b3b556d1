import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { addHours } from '../clock'
import type { Database } from '../db/index'
import { meetings } from '../db/tables/index'
import type { MeetingRule } from './retention-rules'

const MAX_MEETINGS = 50

const { slug } = meetings

const DueSchema = z.object({ rows: z.array(z.object({ slug: z.string() })) })

/**
 * Returns up to 50 ended meetings that have data of a kind, in the order of their slugs. A meeting
 * without days has not ended.
 *
 * @param until - `endedOn`: the latest last day, as a date; `after`: a slug to continue after
 */
async function listDueMeetings(
  db: Database,
  { rows }: MeetingRule,
  { endedOn, after }: { readonly endedOn: string; readonly after: string },
): Promise<string[]> {
  const result = await db.execute(sql`
    select ${slug} from ${meetings}
    where ${meetings.endsOn} <= ${endedOn} and ${slug} > ${after} and exists (select ${rows})
    order by ${slug} limit ${MAX_MEETINGS}`)
  return DueSchema.parse(result).rows.map((row) => row.slug)
}

/** Returns the latest last day of a meeting with due data, which is kept from the end of that day. */
export function lastDayOf(days: number, now: string): string {
  return addHours(now, -24 * (days + 1)).slice(0, 10)
}

/** Calls `act` for each meeting with due data, in the order of their slugs, until it returns false. */
export async function eachDueMeeting(
  db: Database,
  rule: MeetingRule,
  endedOn: string,
  act: (slug: string) => Promise<boolean>,
): Promise<void> {
  let after = ''
  for (;;) {
    const due = await listDueMeetings(db, rule, { endedOn, after })
    for (const slug of due) if (!(await act(slug))) return
    const last = due.at(-1)
    if (last === undefined) return
    after = last
  }
}
