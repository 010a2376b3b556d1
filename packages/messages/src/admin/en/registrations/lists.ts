export const lists = {
  'lists.open': 'Download lists',
  'lists.title': 'Download a list',
  'lists.which': 'List',
  'lists.format': 'File format',
  'lists.language': 'Language of the labels',
  'lists.submit': 'Download',
  'lists.list-public-participants':
    'Participants, public list: people who agreed to be named publicly',
  'lists.list-participants-only':
    'Participants, list for participants only: people who agreed to be named to participants',
  'lists.list-registrations': 'Registrations, with the filters, columns and order of this list',
  'lists.list-badges': 'Badges with QR codes, with the current filters',
  'lists.list-attendance': 'Attendance',
  'lists.list-programme': 'Programme',
  'lists.format-docx': 'Word',
  'lists.format-pdf': 'PDF',
  'lists.format-xlsx': 'Excel',
  'lists.format-csv': 'CSV',
  'lists.hint': 'Each download is recorded in the audit log.',
  'lists.started': '{file} is downloaded.',
} as const
