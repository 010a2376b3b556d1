import type { OpenIssue, Review } from '@u4ssc/client/drafts'
import type { Reading } from '@u4ssc/domain'
import { circularKey, findKeptCircular } from '../../circulars/index'
import type { Database } from '../../db/index'
import { listSetters } from './changes-since-version'
import { correctedReading } from '../draft-view'
import type { DraftRow } from '../../db/tables/index'
import { deadlineIssue, programmeIssues } from './date-issues'
import { sameMeetingIssue, stateIssues } from './meeting-issues'
import { hashReview } from './review-hash'
import { reviewMeeting } from './review-meeting'
import type { MeetingReview } from './review-meeting'
import { issueOf } from './issue-of'
import { textIssues } from './text-issues'

/** Returns what publishing a draft would do now, the issues to decide and the hash. */
export async function reviewDraft(db: Database, draft: DraftRow, now: string): Promise<Review> {
  const reading = correctedReading(draft)
  const setters = await listSetters(db, draft.id)
  const issues = [...textIssues(draft, reading), ...(await publishedIssues(db, draft, reading))]
  const meetings: Review['meetings'] = []
  for (const [position, meeting] of reading.meetings.entries()) {
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
