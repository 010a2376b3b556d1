import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { MeetingDeadline } from '@u4ssc/domain/meetings'
import { wallTimeAt } from '@u4ssc/domain/timezones'

export type Registering = Pick<PublishedMeeting, 'meeting' | 'registersHere' | 'registrationStatus'>

/** Returns when registration closes. Where people register here, the form decides, not the circular. */
export function closingOf({
  meeting,
  registersHere,
  registrationStatus,
}: Registering): Omit<MeetingDeadline, 'what'> | null {
  const { closesOn } = meeting.registration
  const zone = meeting.schedule.zone ?? 'UTC'
  const stated = closesOn === null ? null : { date: closesOn }
  if (!registersHere) return stated
  switch (registrationStatus.kind) {
    case 'open':
    case 'waiting-list':
      return momentIn(registrationStatus.closesAt, zone)
    case 'closed':
      return momentIn(registrationStatus.closedAt, zone)
    default:
      return stated
  }
}

function momentIn(instant: string | null, zone: string) {
  return instant === null ? null : { ...wallTimeAt(instant, zone), zone }
}
