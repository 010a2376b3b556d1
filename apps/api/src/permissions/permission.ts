import type { Role } from '@u4ssc/client/people'
import type { Scope } from '@u4ssc/client/platform'

const WRITERS = ['owner', 'editor'] as const
const READERS = ['owner', 'editor', 'reader'] as const
const ALL_ROLES = ['owner', 'editor', 'registrar', 'reader'] as const

/** Who can use an operation: people with these roles, and API keys with this scope, if any. */
export interface Permission {
  readonly roles: readonly Role[]
  readonly scope: Scope | null
}

export const OWN = { roles: ALL_ROLES, scope: null } as const
export const REGISTRARS = { roles: ['owner', 'registrar'], scope: null } as const
export const READ_REGISTRATIONS = { ...REGISTRARS, scope: 'registrations:read' } as const
export const WRITE_REGISTRATIONS = { ...REGISTRARS, scope: 'registrations:write' } as const
export const CHECK_IN = { ...REGISTRARS, scope: 'check-in' } as const
export const WRITE_ORGANIZATIONS = { ...REGISTRARS, scope: 'organizations:write' } as const
export const NOTICES = { roles: ['owner', 'editor', 'registrar'], scope: null } as const
export const OWNERS = { roles: ['owner'], scope: null } as const
export const READ_DRAFTS = { roles: READERS, scope: 'drafts:read' } as const
export const PUBLISH = { roles: WRITERS, scope: 'drafts:publish' } as const
export const SENT = { roles: WRITERS, scope: null } as const
export const WRITE_DOCUMENTS = { roles: WRITERS, scope: 'documents:write' } as const
export const WRITE_DRAFTS = { roles: WRITERS, scope: 'drafts:write' } as const
