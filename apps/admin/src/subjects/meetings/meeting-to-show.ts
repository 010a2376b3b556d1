import type { MeetingSummary } from '@u4ssc/client/meetings'
import { meetingPhase } from '@u4ssc/domain/meetings'
import { instantNow } from '../../clock-now'

/** Returns the slug of the next meeting, or of the latest if none is ahead. */
export function meetingToShow(
  meetings: readonly Pick<MeetingSummary, 'slug' | 'meeting'>[],
): string | undefined {
  const now = instantNow()
  const isAhead = ({ meeting }: Pick<MeetingSummary, 'meeting'>) =>
    meetingPhase(meeting, now) !== 'ended'
  return (meetings.findLast(isAhead) ?? meetings[0])?.slug
}
