export const circulars = {
  'circulars.title': 'Circulars',
  'circulars.none': 'No letter is published here yet.',
  'circulars.no-subject': 'Without a subject line',
  'circulars.no-reference': 'Letter without a reference',
  'circulars.filter': 'Choose from the circulars',
  'circulars.words': 'Words of the reference or the subject',
  'circulars.addressee': 'Words of an addressee',
  'circulars.language': 'Language',
  'circulars.none-so': 'No letter is like that.',
  'circulars.count': '{count, plural, one {# letter} other {# letters}}',
} as const
