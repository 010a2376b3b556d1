import { positionsLeftOut } from '@u4ssc/client/circulars'
import type { OpenIssue, Review } from '@u4ssc/client/drafts'
import type { Reading } from '@u4ssc/domain'
import { circularKey, findKeptCircular } from '../../circulars/index'
import type { Database } from '../../db/index'
import { listSetters } from './changes-since-version'
import { correctedReading } from '../draft-view'
import type { DraftRow } from '../../db/tables/index'
import { deadlineIssue, programmeIssues } from './date-issues'
import { sameMeetingIssue, stateIssues } from './meeting-issues'
import { reviewMeeting } from './review-meeting'
import type { MeetingReview } from './review-meeting'
import { issueOf } from './issue-of'
import { textIssues } from './text-issues'
import { createHash } from 'node:crypto'

/** Returns what publishing a draft would do now, the issues to decide and the hash. */
export async function reviewDraft(db: Database, draft: DraftRow, now: string): Promise<Review> {
  const reading = correctedReading(draft)
  const setters = await listSetters(db, draft.id)
  const issues = [...textIssues(draft, reading), ...(await publishedIssues(db, draft, reading))]
  const meetings: Review['meetings'] = []
  const leftOut = positionsLeftOut(draft.corrections)
  for (const [position, meeting] of reading.meetings.entries()) {
    if (leftOut.has(position)) continue
    const one = await reviewMeeting(db, draft, position, meeting, setters)
    meetings.push(one.reviewed)
    issues.push(...(await issuesOfMeeting(db, draft, one, now)))
  }
  const review = {
    draft: draft.id,
    version: draft.version,
    circular: draft.meeting === null ? toCircular(reading) : null,
    meetings,
    issues,
    needsReason: meetings.some(({ latest, changes }) => latest !== null && changes.length > 0),
  }
  return { ...review, hash: hashReview(review, reading) }
}

/** Returns the issues without a decision. */
export function openIssues({ issues }: Pick<Review, 'issues'>): OpenIssue[] {
  return issues.filter(({ decision }) => decision === null)
}

function toCircular({ circular }: Reading): NonNullable<Review['circular']> {
  return { id: circularKey(circular)?.id ?? null, reference: circular.reference.text }
}

async function issuesOfMeeting(
  db: Database,
  draft: DraftRow,
  { reviewed, latest, meeting }: MeetingReview,
  now: string,
): Promise<OpenIssue[]> {
  const { position, schedule } = reviewed
  const own = stateIssues(draft, meeting, reviewed)
  const programme = programmeIssues(draft, {
    position,
    before: latest?.meeting ?? null,
    after: meeting,
  })
  if (!latest)
    return [...(await sameMeetingIssue(db, draft, position, meeting)), ...programme, ...own]
  const states = { position, before: latest.meeting, after: meeting }
  const closesAt = schedule.registrationClosesAt.before
  const closesOn = closesAt !== null && closesAt > now ? closesAt.slice(0, 10) : null
  return [...programme, ...deadlineIssue(draft, states, { now, closesOn }), ...own]
}

/** Returns the issue whether the circular is already published. */
async function publishedIssues(
  db: Database,
  draft: DraftRow,
  { circular }: Reading,
): Promise<OpenIssue[]> {
  const key = draft.meeting === null ? circularKey(circular) : undefined
  const kept = key && (await findKeptCircular(db, key.id))
  if (!kept) return []
  return [
    {
      ...issueOf('letter-published', '/circular/reference/number'),
      ...{ kind: 'letter-published', answers: [] },
      circular: kept.id,
      isWithdrawn: kept.withdrawnAt !== null,
    },
  ]
}

/**
 * Returns the hash of what a draft would publish and of its decisions. The number of notified
 * people is left out because it changes constantly.
 */
function hashReview(
  { circular, meetings, issues }: Omit<Review, 'hash'>,
  reading: Reading,
): string {
  const shown = {
    circular: circular && { ...circular, letter: reading.circular },
    meetings: meetings.map(({ position, slug, latest }) => ({
      ...{ position, slug, latest },
      meeting: reading.meetings[position],
    })),
    issues: issues.map(({ key, decision }) => ({ key, answer: decision?.answer ?? null })),
  }
  return createHash('sha256').update(JSON.stringify(shown, inOrder)).digest('base64url')
}

/** Sorts the fields of a record by name. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
