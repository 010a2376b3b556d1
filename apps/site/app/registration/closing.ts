import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { MeetingDeadline } from '@u4ssc/domain/meetings'
import { wallTimeAt } from '@u4ssc/domain/timezones'

export type Registering = Pick<PublishedMeeting, 'meeting' | 'registersHere' | 'formClosesAt'>

/** Returns when registration closes. Where people register here, the form decides, not the circular. */
export function closingOf({
  meeting,
  registersHere,
  formClosesAt,
}: Registering): Omit<MeetingDeadline, 'what'> | null {
  const { closesOn } = meeting.registration
  if (!registersHere) return closesOn === null ? null : { date: closesOn }
  if (formClosesAt === null) return null
  const zone = meeting.schedule.zone ?? 'UTC'
  return { ...wallTimeAt(formClosesAt, zone), zone }
}
