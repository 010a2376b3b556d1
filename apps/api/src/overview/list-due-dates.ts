import { and, eq, gt, inArray } from 'drizzle-orm'
import { joiningRevealedAt } from '@u4ssc/domain/meetings'
import type { MeetingDeadline } from '@u4ssc/domain/meetings'
import { instantOf } from '@u4ssc/domain/timezones'
import type { DueDate } from '@u4ssc/client/platform'
import { addHours } from '../clock'
import type { Database } from '../db/index'
import { notices, registrationSettings } from '../db/tables/index'
import { listUpcoming } from '../meetings/index'
import type { PublishedMeetingRow } from '../meetings/index'
import { openingOf } from '../notices/index'

const MAX_DATES = 20
const MAX_MEETINGS = 200

/** Returns the next dates of the next meetings, earliest first. */
export async function listDueDates(
  db: Database,
  now: string,
  isSeen: (slug: string) => boolean,
): Promise<DueDate[]> {
  const upcoming = await listUpcoming(db, now.slice(0, 10), MAX_MEETINGS)
  const { slug: of, reminderHours } = registrationSettings
  const slugs = upcoming.map(({ slug }) => slug)
  const settings = await db
    .select({ slug: of, reminderHours })
    .from(registrationSettings)
    .where(inArray(of, slugs))
  const reminders = new Map(settings.map((row) => [row.slug, row.reminderHours]))
  const scheduled = await db
    .select({ slug: notices.slug, at: notices.sendAt })
    .from(notices)
    .where(and(eq(notices.state, 'approved'), gt(notices.sendAt, now)))
  const all = [
    ...upcoming.flatMap((row) => datesOf(row, reminders.get(row.slug) ?? [])),
    ...scheduled.map(({ slug, at }) => dueAt(slug, 'notice', at)),
  ]
  const isAhead = ({ at, date }: DueDate) =>
    at === null ? date !== null && date >= now.slice(0, 10) : at > now
  return all
    .filter((due) => isSeen(due.slug) && isAhead(due))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    .slice(0, MAX_DATES)
}

function datesOf(row: PublishedMeetingRow, reminderHours: readonly number[]): DueDate[] {
  const { slug, meeting, form } = row
  const { registration, deadlines, schedule } = meeting
  const opening = openingOf(meeting)
  const firstDate = schedule.days[0]?.date ?? null
  if (meeting.status !== 'convened') return []
  const isDue = (day: string | null) => deadlines.some(({ date }) => date === day)
  return [
    opening === undefined
      ? dueOn(slug, 'meeting-starts', firstDate)
      : dueAt(slug, 'meeting-starts', opening),
    form?.opensAt
      ? dueAt(slug, 'registration-opens', form.opensAt)
      : dueOn(slug, 'registration-opens', registration.opensOn),
    form?.closesAt
      ? dueAt(slug, 'registration-closes', form.closesAt)
      : dueOn(
          slug,
          'registration-closes',
          isDue(registration.closesOn) ? null : registration.closesOn,
        ),
    ...deadlines.map((deadline) => deadlineOf(slug, deadline, schedule.zone)),
    ...(opening === undefined
      ? []
      : reminderHours.map((hours) => dueAt(slug, 'reminder', addHours(opening, -hours)))),
    dueAt(slug, 'joining', joiningRevealedAt(meeting)),
  ]
}

function deadlineOf(
  slug: string,
  { date, time, zone, what }: MeetingDeadline,
  meetingZone: string | null,
): DueDate {
  const own = zone ?? meetingZone
  if (time == null || own === null) return dueOn(slug, 'deadline', date, what)
  return { ...dueAt(slug, 'deadline', addHours(instantOf(date, time, own), 0)), label: what }
}

function dueAt(slug: string, kind: DueDate['kind'], at: string | null): DueDate {
  return { slug, kind, at, date: null, label: null }
}

function dueOn(
  slug: string,
  kind: DueDate['kind'],
  date: string | null,
  label: string | null = null,
): DueDate {
  return { slug, kind, at: null, date, label }
}

function keyOf({ at, date }: DueDate): string {
  return at ?? date ?? ''
}
