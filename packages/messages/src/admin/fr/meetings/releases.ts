import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': 'Versions publiées',
  'releases.none': 'Rien n’est encore publié.',
  'releases.number': 'Version {number}',
  'releases.named': 'Version {number} : {name}',
  'releases.first': 'La première.',
  'releases.same': 'Rien ne change.',
  'releases.restore': 'Rétablir cette version',
  'releases.restoreNumber': 'Rétablir la version {number}',
  'releases.compare': 'Comparer deux versions',
  'releases.from': 'Ce qui a changé depuis',
  'releases.to': 'jusqu’à',
}
