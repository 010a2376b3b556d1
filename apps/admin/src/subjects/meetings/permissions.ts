import { drafts, may } from '@u4ssc/client/contract'
import type { Role } from '@u4ssc/client/people'

/** Returns true if the role can edit meetings. The API decides; this saves a refused request. */
export function mayEditMeetings(role: Role | undefined): boolean {
  return may(drafts.update, role)
}

/** Returns true if the role can see drafts of meetings. */
export function maySeeMeetings(role: Role | undefined): boolean {
  return may(drafts.getOfMeeting, role)
}
