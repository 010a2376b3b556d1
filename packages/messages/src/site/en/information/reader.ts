export const reader = {
  'reader.title': 'Live reader',
  'reader.lead':
    'Paste a circular in any of the six UN languages. Each fact is highlighted in the text.',
  'reader.private': 'Your browser reads the text. It is not sent to us.',
  'reader.sent':
    'Scripts are off, so the text is sent to this site to be read. We do not store it.',
  'reader.letter': 'Text of the circular',
  'reader.read': 'Read',
  'reader.try': 'Try TSB Circular 352',
  'reader.reading': 'Reading…',
  'reader.empty': 'Paste the text of a circular, or try TSB Circular 352.',
  'reader.too-long': 'This text is too long. Paste at most {max, number} characters.',
  'reader.too-large': 'This text is larger than {max, number} KB. Paste a shorter text.',
  'reader.too-many': 'Too many texts were sent from your network. Wait a minute, then try again.',
  'reader.unavailable':
    'The text could not be read because the API is not responding. Try again in a minute.',
  'reader.failed': 'This text could not be read. Reload the page and try again.',
  'reader.count': '{count, plural, =0 {No facts found} one {# fact found} other {# facts found}}',
  'reader.no-meeting': 'No meeting was found in this text.',
  'reader.facts': 'Facts',
  'reader.hint': 'Select a fact to see its words. Select highlighted words to see the fact.',
  'reader.legend': 'Legend',
  'reader.notes': '{count, plural, one {# note on the text} other {# notes on the text}}',
  'reader.json': 'JSON',
} as const
