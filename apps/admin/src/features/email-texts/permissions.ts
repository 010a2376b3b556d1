import type { Role } from '@u4ssc/client/people'

/**
 * Returns true if the role can change the texts for all meetings. Those of one meeting belong to
 * everyone who handles notices. The API decides; this saves a refused request.
 */
export function mayChangeEmailTexts(role: Role | undefined): boolean {
  return role === 'owner'
}
