import { positionsLeftOut } from '@u4ssc/client/circulars'
import type { Draft } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'

interface MeetingOfDraft {
  /** Position of the meeting in the reading. */
  readonly position: number
  readonly meeting: Meeting
}

/** Returns the meetings of a draft without those that a person left out. */
export function meetingsToPublish({
  reading,
  corrections,
}: Pick<Draft, 'reading' | 'corrections'>): MeetingOfDraft[] {
  const leftOut = positionsLeftOut(corrections)
  return reading.meetings
    .map((meeting, position) => ({ position, meeting }))
    .filter(({ position }) => !leftOut.has(position))
}
