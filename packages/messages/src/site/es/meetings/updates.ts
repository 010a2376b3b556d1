import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'Actualizaciones',
  'updates.release': 'Versión {number}',
  'updates.first': 'Se publicó la página de la reunión.',
  'updates.nothing': 'No hay cambios visibles.',
  'updates.compare': 'Comparar dos versiones',
  'updates.before': 'Desde',
  'updates.after': 'Hasta',
  'updates.show': 'Comparar',
  'updates.since-visit': 'Cambios desde su última visita',
  'updates.all': 'Todas las actualizaciones',
  'updates.open': 'Abrir esta versión',
  'updates.past-version':
    'Esta es la página de la reunión tal como se publicó el {date}. Puede que ya no sea correcta.',
  'updates.open-current': 'Abrir la versión actual',
}
