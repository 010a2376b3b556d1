export const home = {
  'home.title': 'Meetings and circulars',
  'home.about':
    'A United Nations initiative for smart sustainable cities, started in {year} by {founders} and supported by {count} UN bodies.',
  'home.next-meeting': 'Next meeting',
  'home.no-next': 'No meeting is planned',
  'home.no-next-more': 'The next meeting will appear here when its circular is published.',
  'home.nothing-yet':
    'No circulars have been published yet. Circulars and their meetings will appear here.',
  'home.updates': 'Latest updates',
  'home.update-first': 'Meeting page published: {title}',
  'home.update-again': 'Meeting page updated (version {number}): {title}',
  'home.update-convened': 'Meeting announced in a circular: {title}',
  'home.last-meeting': 'Last meeting',
  'home.circulars': 'Latest circulars',
  'home.all-circulars': 'All circulars',
  'home.clocks': 'The next meeting starts on {date} at {time} in {place}. At that moment it is:',
  'home.upcoming': 'Upcoming meetings',
  'home.all-meetings': 'All meetings',
  'home.can-i-attend': 'Can I attend?',
  'home.details': 'Meeting page',
  'home.countdown': '{days, plural, =0 {today} =1 {tomorrow} one {in # day} other {in # days}}',
} as const
