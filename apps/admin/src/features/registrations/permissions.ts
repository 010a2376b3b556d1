import type { Role } from '@u4ssc/client/people'

/**
 * Returns true if the role includes registrations. The API decides; this saves a refused request.
 */
export function mayDecideRegistrations(role: Role | undefined): boolean {
  return role === 'owner' || role === 'registrar'
}
