import { drafts, may } from '@u4ssc/client/contract'
import type { Role } from '@u4ssc/client/people'

/**
 * Returns true if the role can import, correct and publish circulars. The API decides; this saves a
 * refused request.
 */
export function mayEditCirculars(role: Role | undefined): boolean {
  return may(drafts.create, role)
}

/** Returns true if the role can see circulars. */
export function maySeeCirculars(role: Role | undefined): boolean {
  return may(drafts.list, role)
}
