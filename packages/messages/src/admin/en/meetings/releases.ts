export const releases = {
  'releases.title': 'Published versions',
  'releases.none': 'Not published yet.',
  'releases.number': 'Version {number}',
  'releases.named': 'Version {number}: {name}',
  'releases.first': 'First version.',
  'releases.same': 'No changes.',
  'releases.restore': 'Restore this version',
  'releases.restoreNumber': 'Restore version {number}',
  'releases.compare': 'Compare versions',
  'releases.from': 'From',
  'releases.to': 'To',
} as const
