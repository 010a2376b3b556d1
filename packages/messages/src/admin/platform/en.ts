/** How the instance is set up. */
export const platform = {
  'nav.settings': 'Settings',
  'platform.title': 'Settings',
  'platform.lead':
    'How this instance is set up. The environment it is started with decides; to change something, set its variable and start again.',
  'platform.addresses': 'Addresses',
  'platform.mail': 'Mail',
  'platform.storage': 'Storage',
  'platform.running': 'Operation',
  'platform.setting': 'Setting',
  'platform.value': 'Now',
  'platform.variable': 'Set by',
  'platform.notSet': 'Not set',
  'platform.site-address': 'Site',
  'platform.api-address': 'API and dashboard',
  'platform.mail-from': 'Sender',
  'platform.mail-server': 'Mail server',
  'platform.bounces': 'Bounces come to',
  'platform.signature': 'Mails are signed for',
  'platform.database': 'PostgreSQL server',
  'platform.data-folder': 'Data folder',
  'platform.metrics': 'Figures of the process',
  'platform.clock': 'Clock started at',
  'platform.noMailServer': 'Mails wait in the outbox.',
  'platform.embedded': 'Embedded database',
  'platform.languages': 'Languages',
  'platform.size': 'Stored',
  'platform.megabytes': '{count} MB',
  'platform.retention': 'How long data is kept',
  'platform.retentionMore':
    'What is kept about people, for what and how long, stands on the public page.',
  'platform.privacyPage': 'Privacy page',
  'platform.backup': 'Backup',
  'platform.backupEmbedded':
    'Nothing is backed up by the platform itself: stop it, copy the data folder, start it again. A copy made while it runs is not a backup.',
  'platform.backupServer':
    'Nothing is backed up by the platform itself: use pg_dump or the tools of the server. The platform cannot see when that last happened.',
} as const
