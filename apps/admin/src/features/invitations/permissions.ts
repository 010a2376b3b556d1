import type { Role } from '@u4ssc/client'

/** Who may invite to a meeting. The API decides; this only spares a vain try. */
export function mayInviteToMeetings(role: Role | undefined): boolean {
  return role === 'owner' || role === 'registrar'
}
