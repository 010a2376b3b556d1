import type { Role } from '@u4ssc/client'

/** Who may tell people something. The API decides; this only spares a vain try. */
export function mayHandleNotices(role: Role | undefined): boolean {
  return role === 'owner' || role === 'editor' || role === 'registrar'
}
