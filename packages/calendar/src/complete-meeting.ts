import { meetingOf, type Meeting } from '@u4ssc/domain/meetings'
import type { CalendarMeeting } from './event-words'

/**
 * Returns a complete meeting from the facts that a calendar is given.
 *
 * @throws RangeError without an id, which is the identifier of its events, and without a title
 */
export function completeMeeting(given: CalendarMeeting): Meeting {
  assertText(given.id, 'meeting.id')
  assertText(given.title, 'meeting.title')
  return meetingOf(given)
}

/** Programs without types give anything. */
function assertText(value: unknown, argument: string): void {
  if (typeof value !== 'string' || value === '')
    throw new RangeError(`${argument} must be a text, not ${String(value)}`)
}
