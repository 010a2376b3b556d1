export const field = {
  'field.reason-label': 'Reason',
  'field.reason-missing': 'Enter a reason.',
  'field.name': 'Name',
  'field.email': 'Email address',
  'field.password': 'Password',
  'field.hint-address': 'A full web address that starts with https://',
  'field.hint-time': 'Hours and minutes, for example 09:30',
  'field.hint-zone': 'A time zone name or an offset from UTC, for example Europe/Zurich or +05:30',
  'field.hint-lines': 'One per line',
  'field.hint-languages': 'Language codes separated by commas, for example en, fr',
  'field.hint-sittings':
    'One sitting per line, for example 2021-12-07 10:00–15:30. A sitting can end after midnight: 22:00–01:30',
  'field.hint-deadlines':
    'One deadline per line: the date, then the label, for example 2021-12-01 Last day to register',
  'field.problem-text': 'Enter text.',
  'field.problem-required': 'Fill in this field.',
  'field.problem-email': 'Enter a valid email address, for example name@example.org.',
  'field.problem-passwordMissing': 'Enter your password.',
  'field.problem-address': 'Enter a full web address, for example https://example.org/meeting.',
  'field.problem-date': 'Enter a date.',
  'field.problem-time': 'Enter a time from 00:00 to 23:59, for example 09:30.',
  'field.problem-zone': 'Enter a time zone name, for example Europe/Zurich.',
  'field.problem-choice': 'Choose an option from the list.',
  'field.problem-languages': 'Enter language codes of two or three letters, for example en, fr.',
  'field.problem-sittings':
    'Enter one sitting per line in date order, for example 2021-12-07 10:00–15:30. The times are optional.',
  'field.problem-deadlines':
    'Enter one deadline per line: the date, then the label, for example 2021-12-01 Last day to register.',
  'field.problem-part': 'Enter a valid value, for example the two-letter country code CH.',
} as const
