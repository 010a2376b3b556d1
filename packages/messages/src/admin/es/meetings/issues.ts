import type { Translation } from '../../../translation'
import type { issues as English } from '../../en/meetings/issues'

export const issues: Translation<typeof English> = {
  'issues.no-meeting': 'No se ha encontrado ninguna reunión en esta circular',
  'issues.letter-unnamed': 'Introduzca la serie, el número y la fecha de la circular',
  'issues.letter-published': 'Esta circular ya está publicada',
  'issues.same-meeting': '«{title}» ya existe. ¿Desea modificar esa reunión o crear una nueva?',
  'issues.slug-taken': 'La dirección «{slug}» pertenece a otra reunión',
  'issues.newer-release':
    'La versión {latest} de la reunión es pública, pero este borrador se basa en la versión {release}',
  'issues.move-programme': '¿Mover el programa? Nueva fecha: {date}',
  'issues.sessions-outside': 'Sesiones fuera de los días de la reunión',
  'issues.sessions-outside-why':
    'La reunión es en estas fechas: {days}. Estas sesiones son en otras fechas:',
  'issues.sessions-outside-move': 'Mover estas sesiones a los días de la reunión',
  'issues.sessions-outside-keep': 'Dejar estas sesiones en sus fechas a propósito',
  'issues.sessions-outside-keepWhat': 'Por ejemplo, un evento paralelo la víspera.',
  'issues.move-deadlines': '¿Mover los plazos junto con la reunión?',
  'issues.drift': 'La reunión difiere de su circular. Indique el motivo.',
  'issues.file-not-approved':
    '«{title}» aún no está aprobado. Apruébelo en Documentos. Un archivo que usted subió debe aprobarlo otro redactor o propietario, si lo hay.',
  'issues.speaker-unknown':
    '«{session}» menciona a un orador que no figura en la lista de oradores',
  'issues.answer-accept': 'Aceptar',
  'issues.answer-convenes-none': 'Esta circular no convoca ninguna reunión',
  'issues.answer-change': 'Modificar la reunión existente',
  'issues.answer-create': 'Crear una reunión nueva',
  'issues.answer-move': 'Mover junto con la reunión',
  'issues.answer-hide': 'Ocultar el programa hasta que se revise',
  'issues.answer-one-by-one': 'Mover las sesiones una por una',
  'issues.answer-keep': 'Dejar como están',
  'issues.uncertain-facts':
    '{count, plural, one {Comprobar # dato de la circular} many {Comprobar # de datos de la circular} other {Comprobar # datos de la circular}}',
  'issues.uncertain-facts-of-meeting':
    '{count, plural, one {Comprobar # dato de «{title}»} many {Comprobar # de datos de «{title}»} other {Comprobar # datos de «{title}»}}',
  'issues.answer-checked': 'Comprobado',
  'issues.drift-title': 'Diferencias con la circular',
  'issues.drift-none':
    'No hay diferencias sin explicar. Si un borrador difiere de su circular sin motivo, aparecerá aquí.',
  'issues.drift-lead': 'Borradores que difieren de su circular sin motivo.',
  'issues.drift-of':
    '{count, plural, one {# diferencia con la circular} many {# de diferencias con la circular} other {# diferencias con la circular}}',
  'issues.drift-accepted': 'Diferencias explicadas',
  'issues.answer-yes': 'Sí',
  'issues.answer-no': 'No',
}
