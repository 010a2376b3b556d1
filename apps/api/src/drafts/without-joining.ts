import type { Context } from 'hono'
import type { Draft, Review } from '@u4ssc/client/drafts'
import type { Reading } from '@u4ssc/domain'
import { isJoiningPointer } from '../audit/index'
import type { AppEnv } from '../http/app-env'
import { mayAlso } from '../permissions/index'

const WHOLE_MEETING = /^\/meetings\/(\d+|-)$/

/** Returns the draft; without joining details for people who can only read it. */
export async function showDraft(c: Context<AppEnv>, draft: Draft): Promise<Draft> {
  return (await mayAlso(c, 'change-draft')) ? draft : draftWithoutJoining(draft)
}

/** Like `showDraft`, for a review. */
export async function showReview(c: Context<AppEnv>, review: Review): Promise<Review> {
  return (await mayAlso(c, 'change-draft')) ? review : reviewWithoutJoining(review)
}

function draftWithoutJoining(draft: Draft): Draft {
  return {
    ...draft,
    read: readingWithoutJoining(draft.read),
    reading: readingWithoutJoining(draft.reading),
    corrections: draft.corrections.filter(
      ({ pointer }) => !isJoiningPointer(pointer) && !WHOLE_MEETING.test(pointer),
    ),
  }
}

function reviewWithoutJoining(review: Review): Review {
  return {
    ...review,
    meetings: review.meetings.map((meeting) => ({
      ...meeting,
      changes: withoutJoining(meeting.changes),
      drift: withoutJoining(meeting.drift),
    })),
    issues: review.issues.filter(
      (issue) => issue.kind !== 'drift' || !isJoiningPointer(issue.drift.pointer),
    ),
  }
}

/** Returns the facts without joining details. */
export function withoutJoining<Part extends { readonly pointer: string }>(
  parts: readonly Part[],
): Part[] {
  return parts.filter(({ pointer }) => !isJoiningPointer(pointer))
}

function readingWithoutJoining(reading: Reading): Reading {
  return { ...reading, meetings: reading.meetings.map((one) => ({ ...one, joining: null })) }
}
