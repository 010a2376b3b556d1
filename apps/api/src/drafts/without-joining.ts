import type { Draft, Review } from '@u4ssc/client/contract'
import type { Reading } from '@u4ssc/domain'
import { isJoiningPointer } from '../audit/index'

const WHOLE_MEETING = /^\/meetings\/\d+$/

/** Returns the draft without joining links and passcodes, for those who only look at it. */
export function draftWithoutJoining(draft: Draft): Draft {
  return {
    ...draft,
    read: readingWithoutJoining(draft.read),
    reading: readingWithoutJoining(draft.reading),
    corrections: draft.corrections.filter(
      ({ pointer }) => !isJoiningPointer(pointer) && !WHOLE_MEETING.test(pointer),
    ),
  }
}

/** Returns the review without joining links and passcodes, for those who only look at it. */
export function reviewWithoutJoining(review: Review): Review {
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

/** Returns the facts without those of how to join. */
export function withoutJoining<Part extends { readonly pointer: string }>(parts: readonly Part[]): Part[] {
  return parts.filter(({ pointer }) => !isJoiningPointer(pointer))
}

function readingWithoutJoining(reading: Reading): Reading {
  return { ...reading, meetings: reading.meetings.map((one) => ({ ...one, joining: null })) }
}
