export const speakerImport = {
  'speaker-import.title': 'Import speakers',
  'speaker-import.hint':
    'Choose a CSV or Excel file with the columns Name, Position, Organization, Code and Biography. Speakers are matched by name; an empty cell changes nothing.',
  'speaker-import.unread': 'The file has no column named Name. Check the file and choose it again.',
  'speaker-import.new': 'New',
  'speaker-import.changed': 'Changed',
  'speaker-import.same': 'No change',
  'speaker-import.no-name': 'No name',
  'speaker-import.repeated': 'Name appears twice',
  'speaker-import.apply': '{count, plural, one {Import # speaker} other {Import # speakers}}',
} as const
