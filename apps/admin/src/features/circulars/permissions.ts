import type { Role } from '@u4ssc/client/people'

/**
 * Returns true if the role can import, correct and publish circulars. The API decides; this saves a
 * refused request.
 */
export function mayEditCirculars(role: Role | undefined): boolean {
  return role === 'owner' || role === 'editor'
}

/** Returns true if the role can see circulars. */
export function maySeeCirculars(role: Role | undefined): boolean {
  return mayEditCirculars(role) || role === 'reader'
}
