import type { Role } from '@u4ssc/client/people'

/** Returns true if the role includes settings. The API decides; this saves a refused request. */
export function maySeeSettings(role: Role | undefined): boolean {
  return role === 'owner'
}
