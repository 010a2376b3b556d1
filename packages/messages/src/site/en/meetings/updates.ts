export const updates = {
  'updates.title': 'Updates',
  'updates.release': 'Published version {number}',
  'updates.first': 'The meeting page was published.',
  'updates.nothing': 'No visible changes.',
  'updates.compare': 'Compare two versions',
  'updates.before': 'From',
  'updates.after': 'To',
  'updates.show': 'Compare',
  'updates.since-visit': 'Changes since your last visit',
  'updates.all': 'All updates',
  'updates.open': 'Open this version',
  'updates.past-version':
    'This is the meeting page as it was published on {date}. It may no longer be correct.',
  'updates.open-current': 'Open the current version',
} as const
