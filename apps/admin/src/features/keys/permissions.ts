import type { Role } from '@u4ssc/client'

/** Who may let programs in. The API decides; this only spares a vain try. */
export function mayConnectPrograms(role: Role | undefined): boolean {
  return role === 'owner'
}
