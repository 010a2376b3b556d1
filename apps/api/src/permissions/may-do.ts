import { ROLES } from '@u4ssc/client/people'
import type { Role } from '@u4ssc/client/people'
import type { Scope } from '@u4ssc/client/platform'
import { PERMISSIONS } from './permissions'
import type { Permission } from './permission'
import type { Operation } from './permissions'

/** A person with a role, or a program with an API key. */
export type Actor =
  | { readonly kind: 'person'; readonly role: Role }
  | { readonly kind: 'key'; readonly scopes: readonly Scope[] }

/** Returns whether a person or a program can use an operation. */
export function mayDo(operation: Operation, actor: Actor): boolean {
  const permission: 'anyone' | Permission = PERMISSIONS[operation]
  if (permission === 'anyone') return true
  const { roles, scope } = permission
  return actor.kind === 'person'
    ? roles.includes(actor.role)
    : scope !== null && actor.scopes.includes(scope)
}

/** Returns whether every signed-in person can use an operation, whatever their role. */
export function isForEveryRole(operation: Operation): boolean {
  const permission: 'anyone' | Permission = PERMISSIONS[operation]
  return permission === 'anyone' || ROLES.every((role) => permission.roles.includes(role))
}
