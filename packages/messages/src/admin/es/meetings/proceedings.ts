import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'Resultados y versión definitiva',
  'proceedings.tab': 'Versión definitiva',
  'proceedings.lead':
    'La versión definitiva es la última versión publicada de una reunión. Ciérrela cuando la reunión haya terminado y sus resultados estén completos. Esa versión se podrá citar y la reunión ya no podrá cambiar.',
  'proceedings.ended': 'La reunión ha terminado.',
  'proceedings.notEnded': 'La reunión no ha terminado. Estado: {phase}.',
  'proceedings.withdrawn': 'La reunión está retirada. Restablézcala primero.',
  'proceedings.noChanges': 'No hay borradores.',
  'proceedings.changes': 'Publique o suprima primero estos borradores:',
  'proceedings.outcomes': 'Objetivos con resultado: {outcomes} de {objectives}',
  'proceedings.decisions': 'Decisiones: {count}',
  'proceedings.documents': 'Documentos públicos: {count}',
  'proceedings.keptBack':
    'Documentos de acceso restringido, que no forman parte de la versión definitiva: {count}',
  'proceedings.attendance': 'Asistencia',
  'proceedings.noAttendance': 'No se ha registrado ninguna entrada.',
  'proceedings.day': 'Día',
  'proceedings.session': 'Sesión',
  'proceedings.wholeDay': 'Todo el día',
  'proceedings.people': 'Personas',
  'proceedings.close': 'Cerrar la versión definitiva',
  'proceedings.ask': '¿Cerrar la versión definitiva de «{title}»?',
  'proceedings.askMore':
    'La versión {number} pasa a ser la definitiva, con un código de verificación. Ya no se podrán crear borradores, publicar versiones nuevas ni registrar entradas.',
  'proceedings.askLast':
    'Solo un propietario puede reabrir la versión definitiva, indicando un motivo público.',
  'proceedings.confirm': 'Cerrar la versión definitiva',
  'proceedings.closed':
    'La versión definitiva está cerrada desde el {moment}. Esta reunión no se puede modificar.',
  'proceedings.view': 'Ver la versión definitiva',
  'proceedings.onRecord': 'La versión {number} es la definitiva.',
  'proceedings.closedBy': 'Cerrada el {moment} por {name}.',
  'proceedings.record': 'Versión definitiva de la reunión, {number}',
  'proceedings.ownersReopen':
    'Un propietario puede reabrir la versión definitiva indicando un motivo.',
  'proceedings.reopen': 'Reabrir la versión definitiva',
  'proceedings.reason': 'Motivo de la reapertura (público)',
  'proceedings.reasonHint': 'Se muestra en la página de la reunión.',
  'proceedings.askReopen': '¿Reabrir la versión definitiva?',
  'proceedings.askReopenMore':
    'La reunión se podrá modificar de nuevo. La página de la reunión mostrará el motivo. La versión definitiva cerrada sigue disponible en su dirección.',
  'proceedings.records': 'Versiones definitivas cerradas',
  'proceedings.reopened': 'Reabierta el {moment} por {name}: {reason}',
  'proceedings.none':
    'Aún no se ha cerrado. La versión definitiva aparecerá aquí cuando la cierre.',
}
