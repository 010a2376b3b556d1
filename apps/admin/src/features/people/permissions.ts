import type { Role } from '@u4ssc/client'

/** Who may invite people and change what they may. The API decides; this only spares a vain try. */
export function mayManagePeople(role: Role | undefined): boolean {
  return role === 'owner'
}
