export const error = {
  'error.not-found': 'There is no such page',
  'error.not-found-more':
    'The address may be mistyped, or what it named is not published. Start from the meetings or the circulars.',
  'error.api-away': 'The records cannot be reached at the moment',
  'error.api-away-more':
    'The part of this service that keeps meetings and letters does not answer. Nothing is lost; please try again in a minute.',
  'error.failed': 'Something went wrong on this page',
  'error.failed-more': 'It is our fault, and it has been recorded. Please try again in a minute.',
  'error.withdrawn-meeting': 'This meeting has been withdrawn',
  'error.withdrawn-circular': 'This letter has been withdrawn',
  'error.withdrawn-more': 'It is no longer published here since {date}. Reason given: {reason}',
  'error.all-meetings': 'All meetings',
  'error.all-circulars': 'All circulars',
  'error.home': 'To the home page',
} as const
