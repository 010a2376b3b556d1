export const serviceKeys = {
  'service-keys.title': 'Keys for programs',
  'service-keys.lead':
    'A program comes in with a key instead of a password, and may do only what is ticked.',
  'service-keys.none': 'There is no key.',
  'service-keys.nameHint': 'Which program it is for.',
  'service-keys.scopes': 'What it may do',
  'service-keys.until': 'Valid until',
  'service-keys.untilHint': 'This day included, in UTC. Empty: until it is revoked.',
  'service-keys.always': 'Until revoked',
  'service-keys.make': 'Make a key',
  'service-keys.once':
    'The secret of “{name}” is shown only now. Copy it to where the program keeps its secrets.',
  'service-keys.revoke': 'Revoke {name}',
  'service-keys.revokeTitle': 'Revoke the key “{name}”?',
  'service-keys.revokeMore':
    'The program can no longer come in with it. This cannot be undone: it needs another key.',
  'service-keys.revokeNow': 'Revoke',
  'service-keys.scope-drafts:read': 'Read drafts',
  'service-keys.scope-drafts:write': 'Write drafts',
  'service-keys.scope-drafts:publish': 'Publish drafts',
  'service-keys.scope-audit:read': 'Read the audit',
  'service-keys.scope-cases:export': 'Export training cases',
} as const
