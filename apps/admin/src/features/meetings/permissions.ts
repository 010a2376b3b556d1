import type { Role } from '@u4ssc/client/people'

/** Returns true if the role can edit meetings. The API decides; this saves a refused request. */
export function mayEditMeetings(role: Role | undefined): boolean {
  return role === 'owner' || role === 'editor'
}

/** Returns true if the role can see drafts of meetings. */
export function maySeeMeetings(role: Role | undefined): boolean {
  return mayEditMeetings(role) || role === 'reader'
}
