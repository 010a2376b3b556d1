import type { Translation } from '../../../translation'
import type { issues as English } from '../../en/meetings/issues'

export const issues: Translation<typeof English> = {
  'issues.no-meeting': 'No se encontró ninguna reunión en esta circular',
  'issues.letter-unnamed': 'La circular necesita una serie, un número y una fecha',
  'issues.letter-published': 'Esta circular ya está publicada',
  'issues.same-meeting': '«{title}» ya existe. ¿Desea modificar esa reunión o crear una nueva?',
  'issues.slug-taken': 'La dirección «{slug}» pertenece a otra reunión',
  'issues.newer-release':
    'La versión {latest} de la reunión ya es pública; este borrador parte de la versión {release}',
  'issues.move-programme': '¿Trasladar el programa al {date}?',
  'issues.move-deadlines': '¿Trasladar los plazos con la reunión?',
  'issues.drift': 'La reunión se aparta de su circular. Indique por qué.',
  'issues.file-not-approved': '«{title}» aún no está aprobado',
  'issues.speaker-unknown': '«{session}» nombra a un orador que no figura en la lista de oradores',
  'issues.answer-accept': 'Aceptar',
  'issues.answer-convenes-none': 'Esta circular no convoca ninguna reunión',
  'issues.answer-change': 'Modificar la reunión existente',
  'issues.answer-create': 'Crear una reunión nueva',
  'issues.answer-move': 'Trasladar con la reunión',
  'issues.answer-hide': 'Ocultar el programa hasta que se revise',
  'issues.answer-one-by-one': 'Trasladar las sesiones una por una',
  'issues.answer-keep': 'Dejar como están',
  'issues.uncertain-facts':
    '{count, plural, one {Compruebe # dato de la circular} many {Compruebe # datos de la circular} other {Compruebe # datos de la circular}}',
  'issues.uncertain-facts-of-meeting':
    '{count, plural, one {Compruebe # dato de «{title}»} many {Compruebe # datos de «{title}»} other {Compruebe # datos de «{title}»}}',
  'issues.answer-checked': 'Comprobado',
  'issues.drift-title': 'Diferencias con la carta',
  'issues.drift-none': 'Ningún borrador abierto difiere de su carta sin explicación.',
  'issues.drift-lead':
    'Lo que un borrador dice de otro modo que su carta, sin una nota que lo explique.',
  'issues.drift-of':
    '{count, plural, one {# dato difiere de la carta} many {# datos difieren de la carta} other {# datos difieren de la carta}}',
  'issues.drift-accepted': 'Diferencias con nota',
  'issues.answer-yes': 'Sí',
  'issues.answer-no': 'No',
}
