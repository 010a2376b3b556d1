/** Finding one's way: the palette, the keys, and where pages depart from letters. */
export const finding = {
  'palette.open': 'Go to…',
  'palette.title': 'Go to a page or do something',
  'palette.field': 'Type what you look for',
  'palette.none': 'Nothing fits.',
  'palette.pages': 'Pages',
  'palette.acts': 'Acts',
  'palette.meetings': 'Meetings',
  'palette.help': 'Keys of the keyboard',
  'keys.title': 'Keys of the keyboard',
  'keys.everywhere': 'Everywhere',
  'keys.openPalette': 'go to a page or do something',
  'keys.openHelp': 'show these keys',
  'keys.atReview': 'Reviewing a letter',
  'keys.atProgramme': 'At the programme',
  'keys.close': 'Close',
  'drift.title': 'Departures from the letter',
  'drift.none': 'No open draft departs from its letter unexplained.',
  'drift.lead': 'What a draft says otherwise than its letter, without a note that says why.',
  'drift.of':
    '{count, plural, one {# fact departs from the letter} other {# facts depart from the letter}}',
  'drift.accepted': 'Departures with a note',
} as const
