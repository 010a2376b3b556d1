import type { Role } from '@u4ssc/client'

/** Who may change meetings and publish releases. The API decides; this only spares a vain try. */
export function mayEditMeetings(role: Role | undefined): boolean {
  return role === 'owner' || role === 'editor'
}

/** Who may look at drafts of meetings. */
export function maySeeMeetings(role: Role | undefined): boolean {
  return mayEditMeetings(role) || role === 'reader'
}
