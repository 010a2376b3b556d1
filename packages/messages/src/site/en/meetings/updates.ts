export const updates = {
  'updates.title': 'What changed',
  'updates.release': 'Release {number}',
  'updates.first': 'The meeting was published.',
  'updates.nothing': 'Nothing that visitors see is different.',
  'updates.more': '{count, plural, one {# more change} other {# more changes}}',
  'updates.compare': 'Compare two releases',
  'updates.before': 'From',
  'updates.after': 'To',
  'updates.show': 'Compare',
  'updates.since-visit': 'Changed since your last visit',
} as const
