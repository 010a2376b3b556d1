import type { Role } from '@u4ssc/client/people'

/**
 * Returns true if the role includes organizations. The API decides; this saves a refused request.
 */
export function mayKeepOrganizations(role: Role | undefined): boolean {
  return role === 'owner' || role === 'registrar'
}
