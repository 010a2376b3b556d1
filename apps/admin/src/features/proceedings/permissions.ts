import type { Role } from '@u4ssc/client'

/** Who may reopen proceedings that are closed. The API decides; this only spares a vain try. */
export function mayReopen(role: Role | undefined): boolean {
  return role === 'owner'
}
