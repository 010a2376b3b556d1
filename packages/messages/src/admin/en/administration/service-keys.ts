export const serviceKeys = {
  'service-keys.title': 'API keys',
  'service-keys.lead':
    'A key lets another system use the API without a password. It can do only what you allow.',
  'service-keys.none': 'No keys yet. Create one to connect another system.',
  'service-keys.nameHint': 'For example, the name of the connected system.',
  'service-keys.scopes': 'Permissions',
  'service-keys.until': 'Expires',
  'service-keys.untilHint': 'Valid until the end of this day (UTC). Leave empty for no expiry.',
  'service-keys.always': 'Never',
  'service-keys.create': 'Create a key',
  'service-keys.once': 'Key “{name}” created. Copy it now: it is shown only once.',
  'service-keys.revoke': 'Revoke {name}',
  'service-keys.revokeTitle': 'Revoke the key “{name}”?',
  'service-keys.revokeMore':
    'The connected system loses access. You cannot undo this, but you can create a new key.',
  'service-keys.revokeNow': 'Revoke',
  'service-keys.scope-drafts:read': 'Read drafts',
  'service-keys.scope-drafts:write': 'Write drafts',
  'service-keys.scope-drafts:publish': 'Publish drafts',
  'service-keys.scope-audit:read': 'Read the audit log',
  'service-keys.scope-cases:export': 'Export training cases',
} as const
