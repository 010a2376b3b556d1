import { and, count, eq, inArray } from 'drizzle-orm'
import type { ReviewedMeeting } from '@u4ssc/client/drafts'
import { ACTIVE_STATES } from '@u4ssc/client/registrations'
import type { Meeting } from '@u4ssc/domain'
import { joiningRevealedAt } from '@u4ssc/domain/meetings'
import { addHours } from '../../clock'
import type { Database } from '../../db/index'
import { openingOf } from '../../notices/index'
import { findSettings, movedClosing } from '../../registrations/index'
import { registrations } from '../../db/tables/index'

type Effect = ReviewedMeeting['schedule']

/** Returns what depends on the days of a meeting, before and after a move. */
export async function scheduleEffect(
  db: Database,
  before: Meeting | null,
  after: Meeting,
  movesDeadlines: boolean,
): Promise<Effect> {
  const settings = before ? await findSettings(db, before.id) : undefined
  const firstDate = { before: firstDateOf(before), after: firstDateOf(after) }
  const isMoved = before !== null && firstDate.before !== firstDate.after
  const closesAt = settings?.closesAt ?? null
  return {
    firstDate,
    joiningAt: { before: before && joiningRevealedAt(before), after: joiningRevealedAt(after) },
    reminders: (settings?.reminderHours ?? []).map((hoursBefore) => ({
      hoursBefore,
      at: { before: reminderOf(before, hoursBefore), after: reminderOf(after, hoursBefore) },
    })),
    registrationClosesAt: {
      before: closesAt,
      after:
        before && closesAt !== null && isMoved && movesDeadlines
          ? movedClosing(closesAt, before, after)
          : closesAt,
    },
    eligibility: {
      date: firstDate,
      registrations: isMoved ? await countDecided(db, after.id) : 0,
    },
  }
}

function firstDateOf(meeting: Meeting | null): string | null {
  return meeting?.schedule.days[0]?.date ?? null
}

function reminderOf(meeting: Meeting | null, hours: number): string | null {
  const opensAt = meeting ? openingOf(meeting) : undefined
  return opensAt === undefined ? null : addHours(opensAt, -hours)
}

async function countDecided(db: Database, slug: string): Promise<number> {
  const { state } = registrations
  const counts = inArray(state, ACTIVE_STATES)
  const [row] = await db
    .select({ people: count() })
    .from(registrations)
    .where(and(eq(registrations.slug, slug), counts))
  return row?.people ?? 0
}
