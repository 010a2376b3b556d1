export const platform = {
  'platform.title': 'Settings',
  'platform.lead':
    'The settings of this server. They come from environment variables. To change a setting, change its variable and restart the server.',
  'platform.addresses': 'Addresses',
  'platform.mail': 'Email',
  'platform.storage': 'Storage',
  'platform.running': 'Monitoring',
  'platform.setting': 'Setting',
  'platform.value': 'Value',
  'platform.variable': 'Environment variable',
  'platform.notSet': 'Not set',
  'platform.site-address': 'Public site',
  'platform.api-address': 'API and dashboard',
  'platform.mail-from': 'Sender address',
  'platform.mail-server': 'Email server',
  'platform.bounces': 'Bounce address',
  'platform.signature': 'DKIM signing',
  'platform.database': 'PostgreSQL server',
  'platform.data-folder': 'Data folder',
  'platform.metrics': 'Metrics',
  'platform.clock': 'Test clock',
  'platform.noMailServer': 'Not set. Emails wait in the outbox.',
  'platform.embedded': 'Embedded database',
  'platform.languages': 'Languages',
  'platform.size': 'Size',
  'platform.megabytes': '{count} MB',
  'platform.retention': 'Data retention',
  'platform.retentionMore':
    'The privacy page lists which personal data is stored, for which purpose and how long.',
  'platform.privacyPage': 'Privacy page',
  'platform.backup': 'Backup',
  'platform.backupEmbedded':
    'The platform does not create backups. To make one, stop the server, copy the data folder, and start the server again. A copy made while the server runs is not a valid backup.',
  'platform.backupServer':
    'The platform does not create backups. Use pg_dump or the tools of your database server. The platform cannot show the time of the last backup.',
  'platform.cases': 'Export training cases',
  'platform.casesLead':
    'Circulars that were reviewed and published here, as examples to improve automatic reading.',
  'platform.casesWhat':
    'The archive contains two files for each circular: its text, and the facts that were confirmed in the review. Circulars that change a published meeting are not included.',
  'platform.casesAnonymized':
    'Personal data is replaced with fictional data of the same form: names of contacts, signatories, speakers and people with a title such as “Ms” or “Mr”; email addresses; telephone and fax numbers; passcodes, meeting numbers and tokens in links. If this is not safe for a circular, it is left out. The file EXCLUDED.md gives the reasons.',
  'platform.casesRead':
    'Read every file before you share it. A name without a title may remain, and a published circular can be found by its number. Each export is recorded in the audit log.',
  'platform.casesDownload': 'Download archive (ZIP)',
} as const
