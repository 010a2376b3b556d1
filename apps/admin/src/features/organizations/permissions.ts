import type { Role } from '@u4ssc/client'

/** Who keeps the list of organizations. The API decides; this only spares a vain try. */
export function mayKeepOrganizations(role: Role | undefined): boolean {
  return role === 'owner' || role === 'registrar'
}
