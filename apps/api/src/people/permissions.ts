import type { Role } from '@u4ssc/client/contract'

const WRITERS = ['owner', 'editor'] as const
const READERS = ['owner', 'editor', 'reader'] as const
const ALL_ROLES = ['owner', 'editor', 'registrar', 'reader'] as const

/** Who may do what: the one place that says so. */
export const PERMISSIONS = {
  'list-circulars': 'anyone',
  'get-circular': 'anyone',
  'list-meetings': 'anyone',
  'get-meeting': 'anyone',
  'list-releases': 'anyone',
  'get-release': 'anyone',
  'compare-releases': 'anyone',
  search: 'anyone',
  'read-letter': 'anyone',
  'decide-eligibility': 'anyone',
  'become-first-owner': 'anyone',
  'sign-in': 'anyone',
  'sign-out': ALL_ROLES,
  'get-session': ALL_ROLES,
  'list-drafts': READERS,
  'get-draft': READERS,
  'create-draft': WRITERS,
  'change-draft': WRITERS,
  'rebase-draft': WRITERS,
  'publish-draft': WRITERS,
} as const satisfies Record<string, 'anyone' | readonly Role[]>

export type Operation = keyof typeof PERMISSIONS

export function mayDo(operation: Operation, role: Role | undefined): boolean {
  const allowed: 'anyone' | readonly Role[] = PERMISSIONS[operation]
  return allowed === 'anyone' || (role !== undefined && allowed.includes(role))
}
