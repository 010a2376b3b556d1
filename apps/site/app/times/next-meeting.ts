import type { MeetingSummary } from '@u4ssc/client/meetings'
import { meetingPhase } from '@u4ssc/domain/meetings'

const TO_COME: ReadonlySet<string> = new Set(['upcoming', 'in-session', 'between-sittings'])

/**
 * Returns the earliest meeting that is upcoming or in session; one without a date is never the next.
 *
 * @param now - an instant, RFC 3339
 */
export function nextMeetingOf(
  meetings: readonly MeetingSummary[],
  now: string,
): MeetingSummary | undefined {
  return meetings
    .filter(({ meeting }) => TO_COME.has(meetingPhase(meeting, now)) && dateOf(meeting) !== '')
    .sort((a, b) => dateOf(a.meeting).localeCompare(dateOf(b.meeting)))
    .at(0)
}

function dateOf({ schedule }: MeetingSummary['meeting']): string {
  return schedule.days[0]?.date ?? ''
}
