import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'Qué ha cambiado',
  'updates.release': 'Versión {number}',
  'updates.first': 'Se publicó la reunión.',
  'updates.nothing': 'No hay diferencias en lo que ven los visitantes.',
  'updates.more': '{count, plural, one {# cambio más} many {# cambios más} other {# cambios más}}',
  'updates.compare': 'Comparar dos versiones',
  'updates.before': 'De',
  'updates.after': 'A',
  'updates.show': 'Comparar',
  'updates.since-visit': 'Cambios desde su última visita',
}
