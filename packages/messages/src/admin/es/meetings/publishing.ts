import type { Translation } from '../../../translation'
import type { publishing as English } from '../../en/meetings/publishing'

export const publishing: Translation<typeof English> = {
  'publishing.publish-reason': 'Motivo de esta versión (público)',
  'publishing.publish-reasonHint': 'Se muestra en «Actualizaciones» y en el aviso.',
  'publishing.publish-resolve':
    '{count, plural, one {Resuelva # cuestión para publicar.} many {Resuelva # de cuestiones para publicar.} other {Resuelva # cuestiones para publicar.}}',
  'publishing.release-unfinished-sessions':
    '{count, plural, one {# sesión sin título} many {# de sesiones sin título} other {# sesiones sin título}}',
  'publishing.release-unfinished-speakers':
    '{count, plural, one {# orador sin nombre} many {# de oradores sin nombre} other {# oradores sin nombre}}',
  'publishing.release-unfinished-documents':
    '{count, plural, one {# documento sin título} many {# de documentos sin título} other {# documentos sin título}}',
  'publishing.release-newer':
    'La versión {number} se publicó después de empezar este borrador. Combínela con el borrador. Si ambos cambiaron lo mismo, usted elige.',
  'publishing.release-toNotices': 'Abrir los avisos',
  'publishing.release-letterSays': 'Circular: {value}',
  'publishing.release-nowIs': 'Reunión: {value}',
  'publishing.release-noted': 'Motivo: {note}',
  'publishing.title': 'Revisar y publicar',
  'publishing.titleCount': 'Revisar y publicar ({count, number})',
  'publishing.compared':
    'Versión {next, number}, comparada con la versión publicada {now, number}.',
  'publishing.first': 'Primera versión. Aún no hay nada público.',
  'publishing.source': 'Fuente: {source}.',
  'publishing.back': 'Volver al borrador',
  'publishing.open': 'Cuestiones pendientes',
  'publishing.facts': 'Datos',
  'publishing.programme': 'Programa',
  'publishing.dependents': 'Plazos, recordatorios y requisitos de participación',
  'publishing.calendars': 'Calendarios',
  'publishing.audience': 'Destinatarios del aviso',
  'publishing.toResolve':
    '{count, plural, one {# por resolver} many {# por resolver} other {# por resolver}}',
  'publishing.noneOpen': 'Ninguna',
  'publishing.noChange': 'Sin cambios',
  'publishing.changed': '{count, plural, one {# cambio} many {# de cambios} other {# cambios}}',
  'publishing.fact': 'Dato',
  'publishing.now': 'Versión {number, number} (pública actualmente)',
  'publishing.nowShort': 'Actual',
  'publishing.next': 'Versión {number, number}',
  'publishing.nextShort': 'Nuevo',
  'publishing.sourceColumn': 'Fuente',
  'publishing.edited': 'Modificado',
  'publishing.after': 'Después de publicar',
  'publishing.sessions':
    '{count, plural, =0 {Ninguna sesión} one {# sesión} many {# de sesiones} other {# sesiones}}',
  'publishing.refresh':
    'Los suscriptores verán el cambio la próxima vez que se actualice su calendario.',
  'publishing.people':
    '{count, plural, =0 {Nadie} one {# persona} many {# de personas} other {# personas}}',
  'publishing.group': 'Destinatarios',
  'publishing.peopleColumn': 'Personas',
  'publishing.registrants': 'Participantes inscritos',
  'publishing.speakers': 'Oradores',
  'publishing.focalPoints': 'Coordinadores designados',
  'publishing.followers': 'Suscriptores',
  'publishing.noticeLater': 'Al publicar se redacta un aviso. Se envía cuando se aprueba.',
  'publishing.noNotice': 'No se envía ningún aviso.',
  'publishing.panel': 'Publicar la versión {number, number}',
  'publishing.panelFirst': 'Publicar',
  'publishing.reasonMissing': 'Indique un motivo para publicar.',
  'publishing.nothing': 'No hay nada que publicar. El borrador es igual que la versión pública.',
  'publishing.readOnly': 'Su rol no permite publicar.',
  'publishing.only':
    'Solo se publicarán los cambios que se muestran aquí. Si un colega cambia el borrador, tendrá que revisarlo de nuevo.',
  'publishing.meanwhile':
    'El borrador ha cambiado durante su revisión. Los elementos nuevos están marcados. Compruébelos y publique de nuevo.',
  'publishing.new': 'Nuevo',
  'publishing.done': 'Publicación realizada.',
  'publishing.issueMoveWhy':
    'Fecha anterior de la reunión: {from}. Nueva fecha: {to}. {count, plural, one {# sesión sigue en la fecha anterior.} many {# de sesiones siguen en la fecha anterior.} other {# sesiones siguen en la fecha anterior.}}',
  'publishing.moveAll':
    '{count, plural, one {Mover # sesión} many {Mover las # de sesiones} other {Mover las # sesiones}} (nueva fecha: {date})',
  'publishing.moveAllWhat':
    'Mismas horas, salas, oradores y documentos. Los enlaces a las sesiones siguen siendo válidos.',
  'publishing.hide': 'Ocultar el programa hasta que se revise',
  'publishing.hideWhat': 'La página de la reunión indicará «Programa por anunciar».',
  'publishing.oneByOne': 'Mover las sesiones una por una',
  'publishing.oneByOneWhat': 'Abre el programa. Vuelva aquí cuando haya terminado.',
  'publishing.apply': 'Aplicar',
  'publishing.changeExisting': 'Modificar la reunión existente',
  'publishing.changeExistingWhat':
    'Las inscripciones, los documentos y las suscripciones se mantienen.',
  'publishing.createNew': 'Crear una reunión nueva',
  'publishing.createNewWhat': 'Tendrá su propia dirección. La reunión existente no cambia.',
  'publishing.issueNoMeeting': 'No se ha encontrado ninguna reunión',
  'publishing.issueNoMeetingWhy': 'No se ha encontrado ninguna reunión en el texto.',
  'publishing.addMeeting': 'Añadir una reunión',
  'publishing.convenesNone': 'Esta circular no convoca ninguna reunión',
  'publishing.editText': 'Editar el texto',
  'publishing.issueUncertain': 'Comprobar los datos inciertos',
  'publishing.toReview': 'Abrir la revisión',
  'publishing.toDraft': 'Abrir el borrador',
  'publishing.nextStep': 'Paso siguiente',
  'publishing.notice':
    'El aviso sobre esta versión se dirige a {count, plural, one {# persona} many {# de personas} other {# personas}}. Puede leerlo antes de enviarlo: {title}',
  'publishing.notify': 'Avisar a los participantes',
  'publishing.reminder':
    '{hours, plural, one {Recordatorio, # hora antes} many {Recordatorio, # de horas antes} other {Recordatorio, # horas antes}}',
  'publishing.joining': 'Aparición del enlace de conexión',
  'publishing.eligibility':
    '{count, plural, =0 {Derecho a participar de las inscripciones} one {Derecho a participar de # inscripción} many {Derecho a participar de # de inscripciones} other {Derecho a participar de # inscripciones}}',
  'publishing.note': 'Explicación (pública)',
  'publishing.noteHint': 'Por ejemplo: acordado con el presidente.',
  'publishing.publish-done': 'Publicación realizada.',
  'publishing.entries-moved':
    '{count, plural, one {# entrada movida} many {# de entradas movidas} other {# entradas movidas}}',
  'publishing.entries-tentative':
    '{count, plural, one {# entrada pasa a ser provisional} many {# de entradas pasan a ser provisionales} other {# entradas pasan a ser provisionales}}',
  'publishing.notInList': 'No está en la lista',
  'publishing.entries-added':
    '{count, plural, one {# entrada añadida} many {# de entradas añadidas} other {# entradas añadidas}}',
  'publishing.entries-cancelled':
    '{count, plural, one {# entrada cancelada} many {# de entradas canceladas} other {# entradas canceladas}}',
  'publishing.firstVersion': 'Primera versión',
}
