import type { Role } from '@u4ssc/client/people'

/**
 * Returns true if the role can reopen closed proceedings. The API decides; this saves a refused
 * request.
 */
export function mayReopen(role: Role | undefined): boolean {
  return role === 'owner'
}
