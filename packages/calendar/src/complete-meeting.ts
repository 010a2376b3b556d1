import { meetingOf, type Meeting } from '@u4ssc/domain/meetings'
import { assertObject, wrongArgument } from '@u4ssc/domain/internal'
import type { CalendarMeeting } from './event-words'

/**
 * Returns a complete meeting from the facts that a calendar is given.
 *
 * @throws RangeError without an id, which is the identifier of its events, and without a title
 */
export function completeMeeting(given: CalendarMeeting): Meeting {
  assertObject(given, 'meeting')
  assertText(given.id, 'meeting.id')
  assertText(given.title, 'meeting.title')
  return meetingOf(given)
}

/** The text of an event cannot be empty. */
function assertText(value: unknown, argument: string): void {
  if (typeof value !== 'string' || value === '') throw wrongArgument(argument, 'a text', value)
}
