import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'Actuaciones',
  'proceedings.lead':
    'Cuando la reunión haya terminado y su expediente esté completo, cierre sus actuaciones: la última versión publicada es entonces la que se puede citar, y nada de la reunión cambia ya.',
  'proceedings.ended': 'La reunión ha terminado.',
  'proceedings.notEnded': 'La reunión no ha terminado. Su estado: {phase}.',
  'proceedings.withdrawn': 'La reunión está retirada del público. Restablézcala primero.',
  'proceedings.noChanges': 'No hay ninguna modificación en curso.',
  'proceedings.changes': 'Estas modificaciones deben publicarse o deshacerse primero:',
  'proceedings.outcomes': 'Objetivos con resultado: {outcomes} de {objectives}.',
  'proceedings.decisions': 'Decisiones anotadas: {count}.',
  'proceedings.documents': 'Documentos abiertos a todos: {count}.',
  'proceedings.keptBack':
    'Documentos que solo algunos pueden ver, que no constan en acta: {count}.',
  'proceedings.attendance': 'Asistencia',
  'proceedings.noAttendance': 'No se registró la llegada de nadie.',
  'proceedings.day': 'Día',
  'proceedings.session': 'Sesión',
  'proceedings.wholeDay': 'Todo el día',
  'proceedings.people': 'Personas',
  'proceedings.close': 'Cerrar las actuaciones',
  'proceedings.ask': '¿Cerrar las actuaciones de «{title}»?',
  'proceedings.askMore':
    'Consta en acta la versión {number}, con un resumen criptográfico que cualquiera puede comprobar. Desde entonces se rechazan borradores, publicaciones y registros de llegada de esta reunión.',
  'proceedings.askLast':
    'Solo un propietario puede reabrirlas, con un motivo que todos pueden leer.',
  'proceedings.confirm': 'Cerrar',
  'proceedings.closed':
    'Las actuaciones están cerradas desde el {moment}: nada de esta reunión puede cambiar.',
  'proceedings.to': 'Ver las actuaciones',
  'proceedings.onRecord': 'Consta en acta la versión {number}.',
  'proceedings.closedBy': 'Cerradas el {moment} por {name}.',
  'proceedings.record': 'Acta {number}',
  'proceedings.ownersReopen': 'Un propietario puede reabrirlas, con un motivo.',
  'proceedings.reopen': 'Reabrir las actuaciones',
  'proceedings.reason': 'Por qué se reabren',
  'proceedings.reasonHint': 'Figura en la página de la reunión, para todos.',
  'proceedings.askReopen': '¿Reabrir las actuaciones?',
  'proceedings.askReopenMore':
    'La reunión puede volver a cambiar. Su página lo dice, con su motivo; lo que constaba en acta sigue en su dirección.',
  'proceedings.records': 'Actas',
  'proceedings.reopened': 'Reabiertas el {moment} por {name}: {reason}',
  'proceedings.none': 'Nunca se cerraron.',
}
