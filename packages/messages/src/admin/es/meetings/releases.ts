import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': 'Versiones publicadas',
  'releases.none': 'Aún no se ha publicado.',
  'releases.number': 'Versión {number}',
  'releases.named': 'Versión {number}: {name}',
  'releases.first': 'Primera versión.',
  'releases.same': 'Sin cambios.',
  'releases.restore': 'Restablecer esta versión',
  'releases.restoreNumber': 'Restablecer la versión {number}',
  'releases.compare': 'Comparar versiones',
  'releases.from': 'Desde',
  'releases.to': 'Hasta',
}
