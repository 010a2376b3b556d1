import type { Role } from '@u4ssc/client/people'

/**
 * Returns true if the role can invite people and change roles. The API decides; this saves a
 * refused request.
 */
export function mayManagePeople(role: Role | undefined): boolean {
  return role === 'owner'
}
