import type { Role } from '@u4ssc/client/people'

/** Returns true if the role includes notices. The API decides; this saves a refused request. */
export function mayHandleNotices(role: Role | undefined): boolean {
  return role === 'owner' || role === 'editor' || role === 'registrar'
}
