import type { Translation } from '../../../translation'
import type { publishing as English } from '../../en/meetings/publishing'

export const publishing: Translation<typeof English> = {
  'publishing.publish-reason': 'Motivo (público)',
  'publishing.publish-reasonHint': 'Se muestra en «Actualizaciones» y en el aviso.',
  'publishing.publish-resolve':
    '{count, plural, one {Resuelva # cuestión abierta para publicar.} many {Resuelva # cuestiones abiertas para publicar.} other {Resuelva # cuestiones abiertas para publicar.}}',
  'publishing.release-unfinished-sessions':
    '{count, plural, one {# sesión sin título} many {# sesiones sin título} other {# sesiones sin título}}',
  'publishing.release-unfinished-speakers':
    '{count, plural, one {# orador sin nombre} many {# oradores sin nombre} other {# oradores sin nombre}}',
  'publishing.release-unfinished-documents':
    '{count, plural, one {# documento sin título} many {# documentos sin título} other {# documentos sin título}}',
  'publishing.release-newer':
    'La versión {number} se publicó desde que empezó este borrador. Incorpórela primero: no se pierde nada de ninguna parte.',
  'publishing.release-theirs': 'Qué cambió la versión {number}',
  'publishing.release-mine': 'Qué cambiaría en ella este borrador',
  'publishing.release-takeUp': 'Incorporar la versión {number}',
  'publishing.release-toNotices': 'Abrir los avisos',
  'publishing.release-letterSays': 'La carta dice: {value}',
  'publishing.release-nowIs': 'La reunión dice ahora: {value}',
  'publishing.release-noted': 'Anotado: {note}',
  'publishing.title': 'Revisar y publicar',
  'publishing.titleCount': 'Revisar y publicar ({count, number})',
  'publishing.compared':
    'Versión {next, number}, comparada con la versión publicada {now, number}.',
  'publishing.first': 'La primera versión. Aún no hay nada publicado.',
  'publishing.source': 'Fuente: {source}.',
  'publishing.back': 'Volver al borrador',
  'publishing.open': 'Cuestiones abiertas',
  'publishing.facts': 'Datos',
  'publishing.programme': 'Programa',
  'publishing.dependents': 'Plazos, recordatorios y admisibilidad',
  'publishing.calendars': 'Calendarios',
  'publishing.audience': 'A quién se notificará',
  'publishing.toResolve':
    '{count, plural, one {# por resolver} many {# por resolver} other {# por resolver}}',
  'publishing.noneOpen': 'Ninguna',
  'publishing.noChange': 'Sin cambios',
  'publishing.changed': '{count, plural, one {# cambio} many {# cambios} other {# cambios}}',
  'publishing.fact': 'Dato',
  'publishing.now': 'Versión {number, number} (publicada)',
  'publishing.nowShort': 'Ahora',
  'publishing.next': 'Versión {number, number}',
  'publishing.nextShort': 'Nuevo',
  'publishing.sourceColumn': 'Fuente',
  'publishing.edited': 'Editado',
  'publishing.after': 'Después de publicar',
  'publishing.sessions':
    '{count, plural, =0 {Ninguna sesión} one {# sesión} many {# sesiones} other {# sesiones}}',
  'publishing.entries':
    'Entradas movidas: {moved, number}; añadidas: {added, number}; canceladas: {cancelled, number}.',
  'publishing.refresh': 'Los suscriptores lo verán cuando se actualice su calendario.',
  'publishing.people':
    '{count, plural, =0 {Nadie} one {# persona} many {# personas} other {# personas}}',
  'publishing.group': 'Destinatarios',
  'publishing.peopleColumn': 'Personas',
  'publishing.registrants': 'Inscritos',
  'publishing.speakers': 'Oradores',
  'publishing.focalPoints': 'Puntos focales',
  'publishing.followers': 'Seguidores',
  'publishing.noticeLater':
    'Al publicar se prepara un aviso. Se envía cuando otra persona lo aprueba.',
  'publishing.noNotice': 'No se notifica a nadie.',
  'publishing.panel': 'Publicar la versión {number, number}',
  'publishing.panelFirst': 'Publicar',
  'publishing.reasonMissing': 'Indique un motivo para publicar.',
  'publishing.nothing': 'No hay nada que publicar: el borrador es igual a la versión publicada.',
  'publishing.readOnly': 'Su función no incluye publicar.',
  'publishing.only':
    'Solo se publicará lo que se muestra aquí. Si otra persona cambia el borrador, tendrá que revisarlo de nuevo.',
  'publishing.meanwhile':
    'El borrador cambió mientras lo revisaba. Lo nuevo está marcado. Compruébelo y vuelva a publicar.',
  'publishing.new': 'Nuevo',
  'publishing.done': 'Publicado.',
  'publishing.issueMoveWhy':
    'La reunión pasa del {from} al {to}. {count, plural, one {# sesión sigue en las fechas anteriores} many {# sesiones siguen en las fechas anteriores} other {# sesiones siguen en las fechas anteriores}}.',
  'publishing.moveAll':
    '{count, plural, one {Mover # sesión al {date}} many {Mover las # sesiones al {date}} other {Mover las # sesiones al {date}}}',
  'publishing.moveAllWhat':
    'Mismas horas, salas, oradores y documentos. Los enlaces a las sesiones siguen funcionando.',
  'publishing.hide': 'Ocultar el programa hasta que se revise',
  'publishing.hideWhat': 'La página dirá «Programa por anunciar».',
  'publishing.oneByOne': 'Mover las sesiones una por una',
  'publishing.oneByOneWhat': 'Abre el programa. Después volverá aquí.',
  'publishing.apply': 'Aplicar',
  'publishing.changeExisting': 'Cambiar la reunión existente',
  'publishing.changeExistingWhat':
    'Conserva las inscripciones, los documentos y las suscripciones.',
  'publishing.createNew': 'Crear una reunión nueva',
  'publishing.createNewWhat': 'Tendrá su propia dirección. La reunión existente no cambia.',
  'publishing.issueNoMeeting': 'No se ha encontrado ninguna reunión',
  'publishing.issueNoMeetingWhy': 'El texto no menciona ninguna reunión que se pueda leer.',
  'publishing.addMeeting': 'Añadir una reunión',
  'publishing.convenesNone': 'Esta circular no convoca ninguna reunión',
  'publishing.editText': 'Editar el texto y leer de nuevo',
  'publishing.issueDoubt': 'Compruebe los datos inciertos',
  'publishing.toReview': 'Abrir la revisión',
  'publishing.toDraft': 'Abrir el borrador',
  'publishing.nextStep': 'Paso siguiente',
  'publishing.notice':
    'El aviso sobre esta versión llega a {count, plural, one {# persona} many {# personas} other {# personas}}. Puede leerlo antes de enviarlo: {title}',
  'publishing.notify': 'Avisar a los participantes',
  'publishing.reminder':
    '{hours, plural, one {Recordatorio, # hora antes} many {Recordatorio, # horas antes} other {Recordatorio, # horas antes}}',
  'publishing.joining': 'Se muestra el enlace de conexión',
  'publishing.eligibility':
    '{count, plural, =0 {Admisibilidad de las inscripciones} one {Admisibilidad de # inscripción} many {Admisibilidad de # inscripciones} other {Admisibilidad de # inscripciones}}',
  'publishing.note': 'Por qué (público)',
  'publishing.noteHint': 'Por ejemplo: acordado con la presidencia.',
  'publishing.publish-done': 'Publicado.',
}
