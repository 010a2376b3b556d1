import type { Role, Scope } from '@u4ssc/client/contract'

const WRITERS = ['owner', 'editor'] as const
const READERS = ['owner', 'editor', 'reader'] as const
const ALL_ROLES = ['owner', 'editor', 'registrar', 'reader'] as const

/** Who may do an operation: people of these roles, and keys of this scope, if of any. */
export interface Permission {
  readonly roles: readonly Role[]
  readonly scope: Scope | null
}

const OWN = { roles: ALL_ROLES, scope: null } as const
const REGISTRARS = { roles: ['owner', 'registrar'], scope: null } as const
const NOTICES = { roles: ['owner', 'editor', 'registrar'], scope: null } as const
const OWNERS = { roles: ['owner'], scope: null } as const
const READ_DRAFTS = { roles: READERS, scope: 'drafts:read' } as const
const PUBLISH = { roles: WRITERS, scope: 'drafts:publish' } as const
const WRITE_DRAFTS = { roles: WRITERS, scope: 'drafts:write' } as const

/** Who may do what: the one place that says so. */
export const PERMISSIONS = {
  'list-circulars': 'anyone',
  'get-circular': 'anyone',
  'get-circular-word': 'anyone',
  'get-circular-pdf': 'anyone',
  'list-meetings': 'anyone',
  'get-meeting': 'anyone',
  'list-releases': 'anyone',
  'get-release': 'anyone',
  'compare-releases': 'anyone',
  'get-proceedings': 'anyone',
  search: 'anyone',
  'stream-releases': 'anyone',
  'get-changes-atom': 'anyone',
  'get-changes-json': 'anyone',
  'get-all-calendar': 'anyone',
  'get-meeting-atom': 'anyone',
  'get-meeting-json': 'anyone',
  'get-meeting-calendar': 'anyone',
  'get-meeting-linked-data': 'anyone',
  'export-public': 'anyone',
  'get-meeting-archive': 'anyone',
  'get-oembed': 'anyone',
  'embed-meeting': 'anyone',
  'embed-circular': 'anyone',
  'read-letter': 'anyone',
  'decide-eligibility': 'anyone',
  'become-first-owner': 'anyone',
  'sign-in': 'anyone',
  'list-sign-in-methods': 'anyone',
  'begin-oidc': 'anyone',
  'end-oidc': 'anyone',
  'sign-out': OWN,
  'get-session': OWN,
  'list-drafts': READ_DRAFTS,
  'get-draft': READ_DRAFTS,
  'read-document': WRITE_DRAFTS,
  'create-draft': WRITE_DRAFTS,
  'change-draft': WRITE_DRAFTS,
  'rebase-draft': WRITE_DRAFTS,
  'preview-draft': READ_DRAFTS,
  'list-drift': READ_DRAFTS,
  'publish-draft': PUBLISH,
  'list-withdrawals': READ_DRAFTS,
  'withdraw-meeting': PUBLISH,
  'restore-meeting': PUBLISH,
  'withdraw-circular': PUBLISH,
  'restore-circular': PUBLISH,
  'prepare-proceedings': READ_DRAFTS,
  'freeze-proceedings': PUBLISH,
  'reopen-proceedings': OWNERS,
  'accept-invitation': 'anyone',
  'request-password-link': 'anyone',
  'renew-password': 'anyone',
  'list-sessions': OWN,
  'end-session': OWN,
  'change-password': OWN,
  'get-second-factor': OWN,
  'begin-second-factor': OWN,
  'confirm-second-factor': OWN,
  'renew-recovery-codes': OWN,
  'end-second-factor': OWN,
  'remove-second-factor': OWNERS,
  'list-people': OWNERS,
  'change-person': OWNERS,
  'list-invitations': OWNERS,
  'create-invitation': OWNERS,
  'withdraw-invitation': OWNERS,
  'get-platform-settings': OWNERS,
  'list-keys': OWNERS,
  'create-key': OWNERS,
  'revoke-key': OWNERS,
  'list-webhooks': OWNERS,
  'create-webhook': OWNERS,
  'remove-webhook': OWNERS,
  'list-deliveries': OWNERS,
  'replay-delivery': OWNERS,
  'list-audit': { roles: ['owner'], scope: 'audit:read' },
  'get-registration-form': 'anyone',
  apply: 'anyone',
  'confirm-registration': 'anyone',
  'send-registration-link': 'anyone',
  'get-own-registration': 'anyone',
  'change-own-registration': 'anyone',
  'accept-offer': 'anyone',
  'withdraw-registration': 'anyone',
  'erase-own-registration': 'anyone',
  'get-own-data': 'anyone',
  'get-own-calendar': 'anyone',
  'get-own-code': 'anyone',
  'get-own-certificate': 'anyone',
  'get-own-visa-letter': 'anyone',
  'ask-visa-letter': 'anyone',
  'check-certificate': 'anyone',
  'list-visa-requests': REGISTRARS,
  'rule-on-visa-request': REGISTRARS,
  'list-for-check-in': REGISTRARS,
  'check-in': REGISTRARS,
  'get-registration-settings': REGISTRARS,
  'set-registration-settings': REGISTRARS,
  'list-registrations': REGISTRARS,
  'count-registrations': REGISTRARS,
  'export-registrations': REGISTRARS,
  'rule-on-registrations': REGISTRARS,
  'list-participants': 'anyone',
  'list-delegations': REGISTRARS,
  'create-delegation': REGISTRARS,
  'revoke-focal-point': REGISTRARS,
  'get-delegation': REGISTRARS,
  'change-delegation': REGISTRARS,
  'invite-focal-point': REGISTRARS,
  'register-for-delegation': REGISTRARS,
  'open-nomination-letter': REGISTRARS,
  'get-own-delegation': 'anyone',
  'name-own-head': 'anyone',
  'add-nomination-letter': 'anyone',
  'remove-nomination-letter': 'anyone',
  'rule-on-own-delegation': 'anyone',
  'register-delegate': 'anyone',
  'list-meeting-invitations': REGISTRARS,
  'invite-to-meeting': REGISTRARS,
  'import-meeting-invitations': REGISTRARS,
  'revoke-meeting-invitation': REGISTRARS,
  'get-own-invitation': 'anyone',
  'register-by-invitation': 'anyone',
  join: 'anyone',
  'enter-room': 'anyone',
  follow: 'anyone',
  'confirm-following': 'anyone',
  'show-unsubscribe': 'anyone',
  unsubscribe: 'anyone',
  'list-notices': NOTICES,
  'compose-notice': NOTICES,
  'get-notice': NOTICES,
  'change-notice': NOTICES,
  'approve-notice': NOTICES,
  'recall-notice': NOTICES,
  'discard-notice': NOTICES,
  'test-notice': NOTICES,
  'preview-notice': NOTICES,
  'count-audience': NOTICES,
  'get-speaker-contacts': NOTICES,
  'set-speaker-contacts': NOTICES,
  'list-organizations': 'anyone',
  'get-organization': 'anyone',
  'export-organizations': 'anyone',
  'create-organization': REGISTRARS,
  'change-organization': REGISTRARS,
  'merge-organizations': REGISTRARS,
  'import-organizations': REGISTRARS,
  'list-subscribers': REGISTRARS,
  'remove-subscriber': REGISTRARS,
  'list-messages': REGISTRARS,
  'preview-message': REGISTRARS,
  'resend-message': REGISTRARS,
} as const satisfies Record<string, 'anyone' | Permission>

export type Operation = keyof typeof PERMISSIONS

/** A person with a role, or a program with a key. */
export type Actor =
  | { readonly kind: 'person'; readonly role: Role }
  | { readonly kind: 'key'; readonly scopes: readonly Scope[] }

export function mayDo(operation: Operation, actor: Actor): boolean {
  const permission: 'anyone' | Permission = PERMISSIONS[operation]
  if (permission === 'anyone') return true
  const { roles, scope } = permission
  return actor.kind === 'person'
    ? roles.includes(actor.role)
    : scope !== null && actor.scopes.includes(scope)
}
