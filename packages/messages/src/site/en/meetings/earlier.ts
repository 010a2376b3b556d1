export const earlier = {
  'earlier.status': 'From public sources. No circular is published here.',
  'earlier.date': 'Date',
  'earlier.times': 'Times',
  'earlier.between': 'Between {from} and {to}',
  'earlier.occasion': 'Part of',
  'earlier.derived': 'derived',
  'earlier.derived-note':
    '“Derived” marks what can be concluded from the sources, which do not state it.',
  'earlier.presented': 'Presented',
  'earlier.remarks': 'Numbers and notes',
  'earlier.remarks-note': 'As the sources state them. Where sources differ, all are listed.',
  'earlier.other-facts': 'Other facts',
  'earlier.programme-zone': 'Times are in {place} time.',
  'earlier.not-known': 'Not known',
  'earlier.not-known-note':
    'We searched public sources in {month} and did not find the following facts.',
  'earlier.send-source': 'Send us a source',
  'earlier.sources': 'Sources',
  'earlier.source-number': 'Source {number}',
  'earlier.sources-note': 'Read in {month}. The texts are in English, in our own words.',
  'earlier.line': 'U4SSC meetings since {year}',
  'earlier.line-next': 'Next, {date}',
  'earlier.line-place-unknown': 'Place not known',
  'earlier.line-note':
    '“Not known” means that no public source states it. Each page names its sources.',
} as const
