import { and, eq, gte, isNull, sql } from 'drizzle-orm'
import * as z from 'zod'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { LANGUAGES } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { addHours } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { queueMessages } from '../mail/index'
import { isLatest } from '../meetings/index'
import {
  meetingReleases,
  meetings,
  messages,
  registrations,
  registrationSettings,
} from '../db/tables/index'

interface ReminderDeps {
  readonly db: Database
  readonly clock: Clock
}

/** A day in a time zone begins or ends at most this many hours from the day in UTC. */
const ZONE_HOURS = 24

/** People who get a reminder in one round; the others get theirs in the next rounds. */
const MAX_PEOPLE = 5_000

/** The reminder of a meeting that is due. */
interface DueReminder {
  readonly slug: string
  readonly hours: number
  readonly opensAt: string
}

/**
 * Queues due reminders to confirmed people, some hours before the start. Only the latest due
 * reminder is sent; people confirmed later do not get it. A reminder belongs to the start time, so
 * a moved meeting gets new ones.
 */
export async function queueReminders({ db, clock }: ReminderDeps): Promise<void> {
  const now = clock()
  const due = await listDueReminders(db, now)
  if (due.length === 0) return
  const people = await listUnreminded(db, due)
  await queueMessages(
    db,
    people.map(({ id, slug, language, hours, once }) => ({
      kind: 'reminder',
      slug,
      to: { registrationId: id },
      language,
      facts: { hours },
      once,
      at: now,
    })),
  )
}

/** Reads only meetings that begin soon: this runs every few seconds. */
async function listDueReminders(db: Database, now: string): Promise<DueReminder[]> {
  const { reminderHours } = registrationSettings
  const longest = sql`(select max(hours::int) from jsonb_array_elements_text(${reminderHours}) hours)`
  const today = sql`${now}::timestamptz at time zone 'UTC'`
  const zone = sql`make_interval(hours => ${ZONE_HOURS})`
  const soon = await db
    .select({ slug: meetings.slug, reminderHours, meeting: meetingReleases.meeting })
    .from(meetings)
    .innerJoin(registrationSettings, eq(registrationSettings.slug, meetings.slug))
    .innerJoin(meetingReleases, isLatest)
    .where(
      and(
        isNull(meetings.withdrawnAt),
        gte(meetings.startsOn, sql`(${today} - ${zone})::date`),
        sql`${meetings.startsOn} <= ${today} + ${zone} + make_interval(hours => ${longest})`,
      ),
    )
  return soon.flatMap(({ slug, reminderHours: all, meeting }) => {
    const opensAt = openingOf(meeting)
    if (opensAt === undefined || opensAt <= now) return []
    const hours = all.filter((one) => addHours(opensAt, -one) <= now)
    return hours.length === 0 ? [] : [{ slug, opensAt, hours: Math.min(...hours) }]
  })
}

const UnremindedSchema = z.object({
  rows: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      language: z.enum(LANGUAGES),
      hours: z.int(),
      once: z.string(),
    }),
  ),
})

/** Skips people who have their reminder. */
async function listUnreminded(db: Database, due: readonly DueReminder[]) {
  const { id, slug, language, state, updatedAt } = registrations
  const rows = due.map((one) => ({
    slug: one.slug,
    hours: one.hours,
    confirmed_before: addHours(one.opensAt, -one.hours),
    ending: `:${one.opensAt}:${one.hours}`,
  }))
  const result = await db.execute(sql`
    select ${id} as id, ${slug} as slug, ${language} as language, due.hours,
      'reminder:' || ${id} || due.ending as once
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as due (slug text, hours int, confirmed_before timestamptz, ending text)
    join ${registrations} on ${slug} = due.slug and ${state} = 'confirmed'
      and ${updatedAt} <= due.confirmed_before
    where not exists (select from ${messages}
      where ${messages.once} = 'reminder:' || ${id} || due.ending)
    limit ${MAX_PEOPLE}`)
  return UnremindedSchema.parse(result).rows
}

/** Returns when the meeting starts; `undefined` if it has no time or is postponed. */
export function openingOf(meeting: Meeting): string | undefined {
  const { zone } = meeting.schedule
  if (zone === null || meeting.status !== 'convened') return undefined
  const instant = meetingTimes(meeting, zone).days[0]?.start?.instant
  return instant === undefined ? undefined : addHours(instant, 0)
}
