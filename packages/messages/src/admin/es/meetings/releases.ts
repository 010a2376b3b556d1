import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': 'Versiones publicadas',
  'releases.none': 'Todavía no hay nada publicado.',
  'releases.number': 'Versión {number}',
  'releases.named': 'Versión {number}: {name}',
  'releases.first': 'La primera.',
  'releases.same': 'Nada cambia.',
  'releases.restore': 'Restaurar esta versión',
  'releases.restoreNumber': 'Restaurar la versión {number}',
  'releases.compare': 'Comparar dos versiones',
  'releases.from': 'Qué cambió desde',
  'releases.to': 'hasta',
}
