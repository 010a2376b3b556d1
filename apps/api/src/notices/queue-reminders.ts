import { and, eq, lte, notExists, sql } from 'drizzle-orm'
import { meetingTimes } from '@u4ssc/domain/timezones'
import type { Meeting } from '@u4ssc/domain'
import { addHours } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { queueMessages } from '../mail/index'
import { messages, registrations, registrationSettings } from '../db/tables/index'
import { findPublishedMeeting } from '../meetings/index'

interface ReminderDeps {
  readonly db: Database
  readonly clock: Clock
}

/**
 * Queues due reminders to confirmed people, some hours before the start. Only the latest due
 * reminder is sent; people confirmed later do not get it. A reminder belongs to the start time, so
 * a moved meeting gets new ones.
 */
export async function queueReminders({ db, clock }: ReminderDeps): Promise<void> {
  const now = clock()
  for (const { slug, reminderHours } of await db.select().from(registrationSettings)) {
    if (reminderHours.length === 0) continue
    const published = await findPublishedMeeting(db, slug)
    const opensAt = published && openingOf(published.meeting)
    if (opensAt === undefined || opensAt <= now) continue
    const due = reminderHours.filter((hours) => addHours(opensAt, -hours) <= now)
    if (due.length === 0) continue
    const hours = Math.min(...due)
    await db.transaction((tx) => remind(tx, slug, { hours, opensAt, now }))
  }
}

/** Skips people who have theirs: a round runs every few seconds, for thousands of people. */
async function remind(
  tx: Database,
  slug: string,
  { hours, opensAt, now }: { hours: number; opensAt: string; now: string },
): Promise<void> {
  const { id, language, state, updatedAt } = registrations
  const end = `:${opensAt}:${hours}`
  const reminded = tx
    .select({ one: sql`1` })
    .from(messages)
    .where(eq(messages.once, sql`'reminder:' || ${id} || ${end}`))
  const confirmed = await tx
    .select({ id, language })
    .from(registrations)
    .where(
      and(
        eq(registrations.slug, slug),
        eq(state, 'confirmed'),
        lte(updatedAt, addHours(opensAt, -hours)),
        notExists(reminded),
      ),
    )
  await queueMessages(
    tx,
    confirmed.map((person) => ({
      kind: 'reminder',
      slug,
      to: { registrationId: person.id },
      language: person.language,
      facts: { hours },
      once: `reminder:${person.id}${end}`,
      at: now,
    })),
  )
}

/** Returns when the meeting starts; `undefined` if it has no time or is postponed. */
export function openingOf(meeting: Meeting): string | undefined {
  const { zone } = meeting.schedule
  if (zone === null || meeting.status !== 'convened') return undefined
  const instant = meetingTimes(meeting, zone).days[0]?.opens?.instant
  return instant === undefined ? undefined : addHours(instant, 0)
}
