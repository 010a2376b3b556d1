import type { Translation } from '../../translation'
import type { overview as English } from '../en/overview'

export const overview: Translation<typeof English> = {
  'overview.title': 'Panorama',
  'overview.waiting': 'Lo que le espera',
  'overview.nothing': 'No hay nada pendiente.',
  'overview.inReview':
    '{count, plural, one {# inscripción por decidir} many {# inscripciones por decidir} other {# inscripciones por decidir}}',
  'overview.failed':
    '{count, plural, one {# correo no se pudo enviar} many {# correos no se pudieron enviar} other {# correos no se pudieron enviar}}',
  'overview.emails':
    '{count, plural, one {# correo aún no ha salido} many {# correos aún no han salido} other {# correos aún no han salido}}',
  'overview.notices':
    '{count, plural, one {# aviso espera aprobación} many {# avisos esperan aprobación} other {# avisos esperan aprobación}}',
  'overview.email-cannotSend':
    'Los correos no pueden salir: no hay ningún servidor de correo configurado.',
  'overview.email-waiting':
    '{count, plural, =0 {No hay correos en espera.} one {# correo está en espera.} many {# correos están en espera.} other {# correos están en espera.}}',
  'overview.email-settings': 'Revisar la configuración del correo',
  'overview.email-askOwner':
    'Pida a un propietario de este panel que configure un servidor de correo.',
  'overview.next': 'Próxima reunión',
  'overview.noNext': 'No hay ninguna reunión próxima.',
  'overview.noRegistrations': 'Todavía no se ha inscrito nadie.',
  'overview.byDay': 'Por día',
  'overview.byRegion': 'Por región del mundo',
  'overview.region-002': 'África',
  'overview.region-019': 'Américas',
  'overview.region-142': 'Asia',
  'overview.region-150': 'Europa',
  'overview.region-009': 'Oceanía',
  'overview.byCountry': 'Por país o área',
  'overview.byCapacity': 'Por calidad',
  'overview.byMode': 'Por modalidad',
  'overview.asTable': 'Como tabla',
  'overview.people': 'Personas',
  'overview.sent': 'Documentos y oradores',
  'overview.documents':
    '{count, plural, one {# documento pendiente de aprobación} many {# documentos pendientes de aprobación} other {# documentos pendientes de aprobación}}',
  'overview.materials':
    '{count, plural, one {# envío de oradores por revisar} many {# envíos de oradores por revisar} other {# envíos de oradores por revisar}}',
}
