import type { Role } from '@u4ssc/client/people'

/**
 * Returns true if the role includes the audit log. The API decides; this saves a refused request.
 */
export function mayReadAudit(role: Role | undefined): boolean {
  return role === 'owner'
}
