export const search = {
  'search.title': 'Search',
  'search.words': 'Search words',
  'search.send': 'Search',
  'search.type': 'Type',
  'search.all-types': 'All types',
  'search.all-languages': 'All languages',
  'search.type-letter': 'Circulars',
  'search.type-meeting': 'Meetings',
  'search.type-session': 'Sessions',
  'search.type-speaker': 'Speakers',
  'search.type-document': 'Documents',
  'search.language': 'Language',
  'search.from': 'From',
  'search.to': 'To',
  'search.hint':
    'Use quotation marks for an exact phrase. Put a hyphen before a word to exclude it.',
  'search.results': 'Results',
  'search.none': 'No results for “{words}”',
  'search.none-more': 'Check the spelling, try fewer or different words, or remove the filters.',
  'search.meant': 'No results for “{words}”. Showing results for “{meant}”.',
  'search.bad':
    'We couldn’t run this search. Enter at most 200 characters, and dates in the form 2021-12-07.',
} as const
