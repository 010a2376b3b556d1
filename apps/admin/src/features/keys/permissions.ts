import type { Role } from '@u4ssc/client/people'

/**
 * Returns true if the role includes access keys and webhooks. The API decides; this saves a refused
 * request.
 */
export function mayConnectPrograms(role: Role | undefined): boolean {
  return role === 'owner'
}
