import { and, count, eq, inArray } from 'drizzle-orm'
import type { RestorationRequest, Withdrawal, WithdrawalRequest } from '@u4ssc/client/circulars'
import { ACTIVE_STATES } from '@u4ssc/client/registrations'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import type { Jobs } from '../jobs/index'
import {
  findKeptMeeting,
  findLatestToFollow,
  findWithdrawnMeeting,
  missingMeeting,
  markRestored,
  markWithdrawn,
} from '../meetings/index'
import { registrations } from '../db/tables/index'
import { indexPublished } from '../search/index'
import { queueEvent } from '../webhooks/index'
import { requirePublicLetter } from './require-public-letter'

export interface WithdrawalDeps {
  readonly db: Database
  readonly clock: Clock
  readonly jobs: Jobs
}

/** Withdraws a meeting: its page then shows that, and why. */
export async function withdrawMeeting(
  deps: WithdrawalDeps,
  slug: string,
  { reason }: WithdrawalRequest,
  person: string,
): Promise<Withdrawal> {
  return deps.db.transaction(async (tx) => {
    const latest = await findLatestToFollow(tx, slug)
    if (!latest) throw await missingMeeting(tx, slug)
    const { meeting } = latest
    if (meeting.status !== 'cancelled') await refuseWithPeople(tx, slug)

    const at = deps.clock()
    const before = await findWithdrawnMeeting(tx, slug)
    await markWithdrawn(tx, slug, { reason, at })
    await indexPublished(tx)
    const withdrawnAt = before?.withdrawnAt ?? at
    const withdrawal = {
      kind: 'meeting',
      id: slug,
      title: meeting.title,
      reason,
      withdrawnAt,
    } as const
    const act = { at, person, action: 'withdraw-meeting' as const, subject: `meetings/${slug}` }
    await recordAct(tx, { ...act, before: before ?? null, after: { reason, withdrawnAt } })
    if (!before) await queueEvent({ ...deps, db: tx }, 'meeting.withdrawn', withdrawal)
    return withdrawal
  })
}

/** Restores the latest release of a meeting. @throws {Problem} if the meeting is not withdrawn */
export async function restoreMeeting(
  deps: WithdrawalDeps,
  slug: string,
  { reason }: RestorationRequest,
  person: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await findLatestToFollow(tx, slug)
    const before = await findWithdrawnMeeting(tx, slug)
    const kept = await findKeptMeeting(tx, slug)
    if (!before || !kept)
      throw new Problem('meeting-not-found', `There is no withdrawn meeting "${slug}".`)
    await requirePublicLetter(tx, before.circularId)

    const at = deps.clock()
    await markRestored(tx, slug, at)
    await indexPublished(tx)
    const act = { at, person, action: 'restore-meeting' as const, subject: `meetings/${slug}` }
    await recordAct(tx, { ...act, before, after: { reason } })
    const { title } = kept.meeting
    await queueEvent({ ...deps, db: tx }, 'meeting.restored', { kind: 'meeting', id: slug, title })
  })
}

/** Registered people must be notified of the cancellation before the page disappears. */
async function refuseWithPeople(tx: Database, slug: string): Promise<void> {
  const { state } = registrations
  const [row] = await tx
    .select({ people: count() })
    .from(registrations)
    .where(and(eq(registrations.slug, slug), inArray(state, ACTIVE_STATES)))
  if (!row || row.people === 0) return
  const message = `${row.people} people are registered. Cancel the meeting first so that they are notified.`
  throw new Problem('people-registered', message)
}
