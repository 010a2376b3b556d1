import type { Draft, PreviewedDrift, PreviewedRelease } from '@u4ssc/client/contract'
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

export function releaseWithoutJoining(release: PreviewedRelease): PreviewedRelease {
  const changes = release.changes.filter(({ pointer }) => !isJoiningPointer(pointer))
  return { ...release, changes, drift: driftWithoutJoining(release.drift) }
}

export function driftWithoutJoining(drift: readonly PreviewedDrift[]): PreviewedDrift[] {
  return drift.filter(({ pointer }) => !isJoiningPointer(pointer))
}

function readingWithoutJoining(reading: Reading): Reading {
  return { ...reading, meetings: reading.meetings.map((one) => ({ ...one, joining: null })) }
}
