export const programmeImport = {
  'programme-import.open': 'Import or use a template',
  'programme-import.title': 'Import sessions',
  'programme-import.hint':
    'Choose a CSV or Excel file with the columns Title, Date, Start and End, and optionally Room, Type and Abstract, or an iCalendar file (.ics). Write dates as 2021-12-07 and times in the zone of the meeting. Sessions that are not in the file stay.',
  'programme-import.unread':
    'The file has no column named Title, or is not a calendar. Check the file and choose it again.',
  'programme-import.time': 'Date and time',
  'programme-import.new': 'New',
  'programme-import.changed': 'Changed',
  'programme-import.same': 'No change',
  'programme-import.no-title': 'No title',
  'programme-import.no-date': 'Date not read',
  'programme-import.no-start': 'Start time not read',
  'programme-import.no-end': 'End time not read',
  'programme-import.ends-before-start': 'Ends before it starts, or on another day',
  'programme-import.apply': '{count, plural, one {Import # session} other {Import # sessions}}',
  'programme-import.template': 'Use a template',
  'programme-import.templateHint':
    'Copies the sessions of another meeting to the days of this one, without speakers and documents.',
  'programme-import.from': 'Copy from',
  'programme-import.copy': 'Copy sessions',
  'programme-import.starts':
    '{count, plural, one {# session, on {day}} other {# sessions, from {day}}}',
  'programme-import.copied':
    '{count, plural, one {# session was copied.} other {# sessions were copied.}}',
  'programme-import.empty': 'This meeting has no programme yet. Choose another one.',
  'programme-import.choose': 'Choose a meeting',
} as const
