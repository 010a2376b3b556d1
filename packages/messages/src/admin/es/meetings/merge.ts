import type { Translation } from '../../../translation'
import type { merge as English } from '../../en/meetings/merge'

export const merge: Translation<typeof English> = {
  'merge.title': 'Combinar con la versión {number, number}',
  'merge.lead':
    'La versión {latest, number} se publicó después de empezar este borrador a partir de la versión {release, number}. Se conserva lo que solo cambió una de las partes. Aquí no se publica nada.',
  'merge.conflicts': 'Conflictos: ambas partes cambiaron lo mismo',
  'merge.merged': 'Combinado sin conflicto',
  'merge.item': 'Elemento',
  'merge.mine': 'Lo mío (borrador)',
  'merge.theirs': 'Publicado (versión {number, number})',
  'merge.result': 'Resultado',
  'merge.choose': 'Elija una versión',
  'merge.absent': 'No figura',
  'merge.was': 'Antes: {value}',
  'merge.order': 'Orden',
  'merge.time': 'Hora',
  'merge.left':
    '{count, plural, one {Falta # elección} many {Faltan # de elecciones} other {Faltan # elecciones}}',
  'merge.outside':
    '{count, plural, one {# sesión está fuera de los días de la reunión. Puede guardar, pero no publicar antes de decidir al respecto.} many {# de sesiones están fuera de los días de la reunión. Puede guardar, pero no publicar antes de decidir al respecto.} other {# sesiones están fuera de los días de la reunión. Puede guardar, pero no publicar antes de decidir al respecto.}}',
  'merge.save': 'Guardar el borrador combinado',
  'merge.later': 'Decidir más tarde',
  'merge.none': 'No hay nada que combinar. El borrador se basa en la última versión.',
}
