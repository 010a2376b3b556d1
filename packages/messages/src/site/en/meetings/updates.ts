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
  'updates.session-starts': 'now starts at {after}, instead of {before}.',
  'updates.session-ends': 'now ends at {after}, instead of {before}.',
  'updates.session-moved': 'is now on {after}, instead of {before}.',
  'updates.programme-published':
    'The programme is published ({count, plural, one {# session} other {# sessions}}).',
  'updates.speakers-added':
    '{count, plural, one {# speaker has} other {# speakers have}} been added: {names}.',
  'updates.documents-added':
    '{count, plural, one {New document} other {# new documents}}: {names}.',
  'updates.outcomes-added': '{count, plural, one {New outcome} other {# new outcomes}}: {names}.',
  'updates.decisions-added':
    '{count, plural, one {New decision} other {# new decisions}}: {names}.',
  'updates.circulars-added':
    '{count, plural, one {New circular} other {# new circulars}}: {names}.',
  'updates.recording': 'The recording is available.',
  'updates.recorded': 'The meeting will be recorded.',
} as const
