import type { Role } from '@u4ssc/client'

/** Who may look after delegations. The API decides; this only spares a vain try. */
export function mayKeepDelegations(role: Role | undefined): boolean {
  return role === 'owner' || role === 'registrar'
}
