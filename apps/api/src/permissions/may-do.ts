import { ROLES } from '@u4ssc/client/people'
import type { Role } from '@u4ssc/client/people'
import type { Scope } from '@u4ssc/client/platform'
import { isOpen } from '@u4ssc/client/contract'
import type { Access } from '@u4ssc/client/contract'

/** A person with a role, or a program with an API key. */
export type Actor =
  | { readonly kind: 'person'; readonly role: Role }
  | { readonly kind: 'key'; readonly scopes: readonly Scope[] }

/** Returns whether a person or a program has access. */
export function mayDo(access: Access, actor: Actor): boolean {
  if (isOpen(access)) return true
  const { roles, scope } = access
  return actor.kind === 'person'
    ? roles.includes(actor.role)
    : scope !== null && actor.scopes.includes(scope)
}

/** Returns whether every signed-in person has access, whatever their role. */
export function isForEveryRole(access: Access): boolean {
  return isOpen(access) || ROLES.every((role) => access.roles.includes(role))
}
