import type { Role } from '@u4ssc/client'

/** Who may see registrations and decide on them. The API decides; this only spares a vain try. */
export function mayDecideRegistrations(role: Role | undefined): boolean {
  return role === 'owner' || role === 'registrar'
}
