import type { Role } from '@u4ssc/client'

/** Who may read the outbox and send from it. The API decides; this only spares a vain try. */
export function mayReadOutbox(role: Role | undefined): boolean {
  return role === 'owner' || role === 'registrar'
}
