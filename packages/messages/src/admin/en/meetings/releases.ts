export const releases = {
  'releases.title': 'Releases',
  'releases.none': 'Nothing is published yet.',
  'releases.number': 'Release {number}',
  'releases.named': 'Release {number}: {name}',
  'releases.first': 'The first one.',
  'releases.same': 'Nothing is otherwise.',
  'releases.restore': 'Restore this version',
  'releases.restoreNumber': 'Restore version {number}',
  'releases.compare': 'Compare two releases',
  'releases.from': 'What changed from',
  'releases.to': 'to',
} as const
