export const circulars = {
  'circulars.title': 'Circulars',
  'circulars.none': 'No circulars have been published yet.',
  'circulars.no-subject': 'No subject line',
  'circulars.no-reference': 'Circular without a reference',
  'circulars.filter': 'Filter circulars',
  'circulars.words': 'Reference or subject',
  'circulars.addressee': 'Addressee',
  'circulars.language': 'Language',
  'circulars.no-match': 'No circulars match these filters.',
  'circulars.count': '{count, plural, one {# circular} other {# circulars}}',
} as const
