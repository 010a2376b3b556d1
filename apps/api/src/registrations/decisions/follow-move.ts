import { isDeepStrictEqual } from 'node:util'
import { and, eq, inArray } from 'drizzle-orm'
import { ACTIVE_STATES } from '@u4ssc/client/registrations'
import type { Decision, Meeting } from '@u4ssc/domain'
import { addDays, daysMoved } from '@u4ssc/domain/meetings'
import { instantOf, wallTimeAt } from '@u4ssc/domain/timezones'
import { recordAct } from '../../audit/index'
import { addHours } from '../../clock'
import type { Database } from '../../db/index'
import { decideWithMemberships } from '../../organizations/index'
import { decidedOn } from '../settings/open-form'
import { lockPlaces } from '../store/registration-store'
import { registrations, registrationSettings } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'

/** A meeting with a new first day since a release. */
export interface MovedMeeting {
  readonly before: Meeting
  readonly after: Meeting
  /** New closing time of the form; `undefined` if unchanged. */
  readonly closesAt: string | undefined
  readonly at: string
  readonly person: string | null
}

/** Returns the closing time of the form moved with the meeting, at the same wall time. */
export function movedClosing(closesAt: string, before: Meeting, after: Meeting): string {
  const zone = after.schedule.zone ?? 'UTC'
  const { date, time } = wallTimeAt(closesAt, zone)
  const days = daysMoved(before.schedule.days, after.schedule.days)
  return addHours(instantOf(addDays(date, days), time, zone), 0)
}

/**
 * Decides the eligibility of all registrants for the new first day, and moves the closing of the
 * form. Nobody loses a place; changed decisions are recorded for review.
 */
export async function followMove(tx: Database, moved: MovedMeeting): Promise<void> {
  const { before, after, closesAt } = moved
  if (daysMoved(before.schedule.days, after.schedule.days) === 0) return
  const slug = after.id
  if (closesAt !== undefined)
    await tx
      .update(registrationSettings)
      .set({ closesAt })
      .where(eq(registrationSettings.slug, slug))
  await lockPlaces(tx, slug)
  const decide = decideOnce(tx, moved)
  for (const row of await listDecided(tx, slug)) await redecide(tx, row, await decide(row), moved)
}

function listDecided(tx: Database, slug: string): Promise<RegistrationRow[]> {
  const { state } = registrations
  const counts = inArray(state, ['unconfirmed', ...ACTIVE_STATES])
  return tx
    .select()
    .from(registrations)
    .where(and(eq(registrations.slug, slug), counts))
    .for('update')
}

/** Decides each combination of capacity, country and organization once. */
function decideOnce(tx: Database, { after, at }: MovedMeeting) {
  const decided = new Map<string, Promise<Decision>>()
  return ({ capacity, country, organization }: RegistrationRow): Promise<Decision> => {
    const key = JSON.stringify([capacity, country, organization])
    const applicant = { capacity, country, organization }
    const decision =
      decided.get(key) ??
      decideWithMemberships(tx, applicant, after.participation, decidedOn(after, at))
    decided.set(key, decision)
    return decision
  }
}

async function redecide(
  tx: Database,
  { id, decision: earlier, version }: RegistrationRow,
  decision: Decision,
  { at, person }: MovedMeeting,
): Promise<void> {
  if (isDeepStrictEqual(earlier, decision)) return
  await tx
    .update(registrations)
    .set({ decision, version: version + 1 })
    .where(eq(registrations.id, id))
  if (earlier.outcome === decision.outcome) return
  await recordAct(tx, {
    at,
    person,
    action: 'redecide-registration',
    subject: `registrations/${id}`,
    before: { outcome: earlier.outcome },
    after: { outcome: decision.outcome },
  })
}
