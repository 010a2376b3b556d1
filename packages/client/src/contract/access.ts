import type { Role } from '../people/index'
import type { Scope } from '../platform/index'

/** Who can use an operation: people with these roles, and API keys with this scope, if any. */
export interface Permission {
  readonly roles: readonly Role[]
  readonly scope: Scope | null
}

/**
 * Who can use an operation: anyone, the person with a personal link, or people with a role. There is
 * no default: each operation states it.
 */
export type Access = 'anyone' | 'link' | Permission

const WRITERS = ['owner', 'editor'] as const
const READERS = ['owner', 'editor', 'reader'] as const
const ALL_ROLES = ['owner', 'editor', 'registrar', 'reader'] as const

export const OWN = { roles: ALL_ROLES, scope: null } as const
export const REGISTRARS = { roles: ['owner', 'registrar'], scope: null } as const
export const READ_REGISTRATIONS = { ...REGISTRARS, scope: 'registrations:read' } as const
export const WRITE_REGISTRATIONS = { ...REGISTRARS, scope: 'registrations:write' } as const
export const READ_PARTICIPANTS = { ...REGISTRARS, scope: 'participants:read' } as const
export const CHECK_IN = { ...REGISTRARS, scope: 'check-in' } as const
export const WRITE_ORGANIZATIONS = { ...REGISTRARS, scope: 'organizations:write' } as const
export const NOTICES = { roles: ['owner', 'editor', 'registrar'], scope: null } as const
export const OWNERS = { roles: ['owner'], scope: null } as const
export const READ_AUDIT = { ...OWNERS, scope: 'audit:read' } as const
export const READ_DRAFTS = { roles: READERS, scope: 'drafts:read' } as const
export const PUBLISH = { roles: WRITERS, scope: 'drafts:publish' } as const
export const SENT = { roles: WRITERS, scope: null } as const
export const WRITE_DOCUMENTS = { roles: WRITERS, scope: 'documents:write' } as const
export const EXPORT_CASES = { ...OWNERS, scope: 'cases:export' } as const
export const WRITE_DRAFTS = { roles: WRITERS, scope: 'drafts:write' } as const

/** Kinds of stored things that belong to one meeting. */
export type OfMeeting =
  | 'registration'
  | 'delegation'
  | 'invitation'
  | 'notice'
  | 'message'
  | 'draft'
  | 'document'
  | 'speaker'
  | 'material'

/**
 * Where a request names its meeting: the slug in the path, `meeting` in the query or the body, the
 * thing whose ID is in the path, or the registrations in the body. A list with `own` that names no
 * meeting has what belongs to the meetings of the person. A request with `none` needs no
 * meeting, since it is about the platform or the sent file alone.
 */
export type MeetingSource = 'path' | 'query' | 'own' | 'body' | 'registrations' | 'none' | OfMeeting

/** Returns whether an operation needs no signed-in person. */
export function isOpen(access: Access): access is 'anyone' | 'link' {
  return access === 'anyone' || access === 'link'
}

/** Returns the roles that can use an operation. */
export function rolesOf({ access }: { readonly access: Access }): readonly Role[] {
  return isOpen(access) ? ALL_ROLES : access.roles
}

/** Returns whether a role allows an operation; `undefined` is the role of nobody. */
export function may({ access }: { readonly access: Access }, role: Role | undefined): boolean {
  return isOpen(access) || (role !== undefined && access.roles.includes(role))
}
