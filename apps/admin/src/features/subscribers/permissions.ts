import type { Role } from '@u4ssc/client'

/** Who may see who follows meetings. The API decides; this only spares a vain try. */
export function maySeeSubscribers(role: Role | undefined): boolean {
  return role === 'owner' || role === 'registrar'
}
