export const platform = {
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
  'platform.cases': 'Export training cases',
  'platform.casesLead':
    'Circulars that somebody reviewed and published here, as examples that the reader can learn from.',
  'platform.casesWhat':
    'The archive has two files for each circular: its text, and the facts as confirmed in the review. Circulars that change a meeting already published are left out.',
  'platform.casesAnonymized':
    'Replaced by made-up ones of the same form: names of the contact, the signatory, speakers and people named with a title such as “Ms” or “Mr”; email addresses; telephone and fax numbers; passcodes, meeting numbers and tokens in links. A circular in which this is not safe is left out, and the file EXCLUDED.md says why.',
  'platform.casesRead':
    'Read every file before you share it. A name that stands alone in the text may still be there, and anyone can find a public circular by its reference. The audit log keeps a record of each export.',
  'platform.casesDownload': 'Download the archive (ZIP)',
} as const
