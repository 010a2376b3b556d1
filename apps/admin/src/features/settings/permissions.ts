import type { Role } from '@u4ssc/client'

/** Who may see how the instance is set up. The API decides; this only spares a vain try. */
export function maySeeSettings(role: Role | undefined): boolean {
  return role === 'owner'
}
