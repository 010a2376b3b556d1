export const error = {
  'error.not-found': 'Page not found',
  'error.not-found-more':
    'The address may be wrong, or the page may have moved. Search for it, or start from one of these pages.',
  'error.too-large': 'This form is too large',
  'error.too-large-more':
    'Nothing was sent. Go back, shorten your text or choose a smaller file, then send the form again.',
  'error.unavailable': 'We can’t load this right now',
  'error.unavailable-more': 'Nothing is lost. Try again in a minute.',
  'error.failed': 'Something went wrong',
  'error.failed-more': 'The error has been recorded. Try again in a minute.',
  'error.withdrawn-meeting': 'This meeting page has been withdrawn',
  'error.withdrawn-circular': 'This circular has been withdrawn',
  'error.withdrawn-more': 'It was removed on {date}. Reason: {reason}',
  'error.all-meetings': 'All meetings',
  'error.all-circulars': 'All circulars',
  'error.home': 'Go to the home page',
} as const
