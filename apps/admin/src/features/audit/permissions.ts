import type { Role } from '@u4ssc/client'

/** Who may read what was done. The API decides; this only spares a vain try. */
export function mayReadAudit(role: Role | undefined): boolean {
  return role === 'owner'
}
