import type { Role } from '@u4ssc/client'

/** Who may import, correct and publish letters. The API decides; this only spares a vain try. */
export function mayEditCirculars(role: Role | undefined): boolean {
  return role === 'owner' || role === 'editor'
}

/** Who may look at letters. */
export function maySeeCirculars(role: Role | undefined): boolean {
  return mayEditCirculars(role) || role === 'reader'
}
