import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': 'Versions publiées',
  'releases.none': 'Pas encore publiée.',
  'releases.number': 'Version {number}',
  'releases.named': 'Version {number} : {name}',
  'releases.first': 'Première version.',
  'releases.same': 'Aucune modification.',
  'releases.restore': 'Rétablir cette version',
  'releases.restoreNumber': 'Rétablir la version {number}',
  'releases.compare': 'Comparer des versions',
  'releases.from': 'De',
  'releases.to': 'À',
}
