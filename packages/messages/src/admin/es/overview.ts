import type { Translation } from '../../translation'
import type { overview as English } from '../en/overview'

export const overview: Translation<typeof English> = {
  'overview.title': 'Inicio',
  'overview.waiting': 'Por hacer',
  'overview.nothing': 'No hay nada por hacer. Las nuevas tareas aparecerán aquí.',
  'overview.inReview':
    '{count, plural, one {# inscripción por examinar} many {# de inscripciones por examinar} other {# inscripciones por examinar}}',
  'overview.failed':
    '{count, plural, one {# mensaje no se ha podido enviar} many {# de mensajes no se han podido enviar} other {# mensajes no se han podido enviar}}',
  'overview.notices':
    '{count, plural, one {# aviso por aprobar} many {# de avisos por aprobar} other {# avisos por aprobar}}',
  'overview.email-cannotSend':
    'No se están enviando mensajes, porque no hay ningún servidor de correo configurado.',
  'overview.email-waiting':
    '{count, plural, =0 {No hay mensajes en espera.} one {# mensaje en espera.} many {# de mensajes en espera.} other {# mensajes en espera.}}',
  'overview.email-settings': 'Comprobar la configuración del correo',
  'overview.email-askOwner':
    'Pida a un propietario de este panel que configure un servidor de correo.',
  'overview.noRegistrations':
    'Todavía no hay inscripciones. Las cifras aparecerán aquí cuando haya inscripciones.',
  'overview.byRegion': 'Por región',
  'overview.region-002': 'África',
  'overview.region-019': 'Américas',
  'overview.region-142': 'Asia',
  'overview.region-150': 'Europa',
  'overview.region-009': 'Oceanía',
  'overview.byCountry': 'Por país o área',
  'overview.byCapacity': 'Por condición',
  'overview.byMode': 'Por modo de participación',
  'overview.asTable': 'Mostrar como tabla',
  'overview.people': 'Personas',
  'overview.documents':
    '{count, plural, one {# documento por aprobar} many {# de documentos por aprobar} other {# documentos por aprobar}}',
  'overview.submissions':
    '{count, plural, one {# envío de oradores por revisar} many {# de envíos de oradores por revisar} other {# envíos de oradores por revisar}}',
  'overview.visaRequests':
    '{count, plural, one {# solicitud de carta de apoyo a la solicitud de visado por examinar} many {# de solicitudes de carta de apoyo a la solicitud de visado por examinar} other {# solicitudes de carta de apoyo a la solicitud de visado por examinar}}',
  'overview.oldest': 'La más antigua: {moment}',
  'overview.draft': 'Borrador: {name}',
  'overview.due': 'Próximas fechas',
  'overview.due-none': 'No hay fechas próximas. Los plazos y recordatorios aparecerán aquí.',
  'overview.due-zone': 'Horas en {zone}',
  'overview.due-meeting-starts': 'Comienzo de la reunión',
  'overview.due-registration-opens': 'Apertura de la inscripción',
  'overview.due-registration-closes': 'Cierre de la inscripción',
  'overview.due-reminder': 'Recordatorio a los participantes',
  'overview.due-joining': 'Los participantes ven los datos de conexión',
  'overview.due-notice': 'Aviso programado',
  'overview.activity': 'Actividad reciente',
  'overview.weeks': 'Inscripciones por semana',
  'overview.week': 'Semana del',
}
