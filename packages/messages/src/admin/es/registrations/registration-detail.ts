import type { Translation } from '../../../translation'
import type { registrationDetail as English } from '../../en/registrations/registration-detail'

export const registrationDetail: Translation<typeof English> = {
  'registration-detail.edit': 'Editar',
  'registration-detail.save': 'Guardar los cambios',
  'registration-detail.add': 'Añadir un participante',
  'registration-detail.addHint':
    'Para una persona que se presenta sin inscripción o que llamó por teléfono. No es necesario confirmar la dirección. La persona recibe un mensaje con un enlace personal.',
  'registration-detail.addLate':
    'La reunión ha terminado. La persona se añade a la lista y recibe una confirmación, pero ningún recordatorio. Ya no se asignan plazas a las personas de la lista de espera.',
  'registration-detail.added': 'Inscripción registrada: {name}. Estado: {state}.',
  'registration-detail.consent':
    'Solo la persona puede aceptar que figure su nombre o que se registre su asistencia.',
  'registration-detail.duplicates': 'Posibles duplicados',
  'registration-detail.duplicatesHint': 'Mismo nombre y país:',
  'registration-detail.notes': 'Notas (solo para la secretaría)',
  'registration-detail.notesHint':
    'La persona puede solicitar una copia de estas notas. No escriba nada que no deba leer.',
  'registration-detail.note': 'Nueva nota',
  'registration-detail.addNote': 'Añadir nota',
  'registration-detail.history': 'Historial',
  'registration-detail.by-registrant': 'La persona inscrita',
  'registration-detail.state': 'Estado: {state}.',
  'registration-detail.by-other': 'Un coordinador designado o un antiguo usuario',
  'registration-detail.email': 'Mensaje «{email}»: {state}',
  'registration-detail.checkedIn': 'Entrada registrada para el {day}',
  'registration-detail.write':
    '{count, plural, =0 {Escribir un mensaje} one {Escribir un mensaje} many {Escribir a # personas} other {Escribir a # personas}}',
  'registration-detail.writeTo':
    '{count, plural, one {Mensaje a # persona} many {Mensaje a # personas} other {Mensaje a # personas}}',
  'registration-detail.writeHint':
    '{seconds, plural, =0 {Se envía tal como lo escriba, sin aprobación.} one {Se envía tal como lo escriba, sin aprobación. Puede detenerlo durante # segundo.} many {Se envía tal como lo escriba, sin aprobación. Puede detenerlo durante # segundos.} other {Se envía tal como lo escriba, sin aprobación. Puede detenerlo durante # segundos.}} Cada persona recibe su propio mensaje, que figura en su historial.',
  'registration-detail.subject': 'Asunto',
  'registration-detail.message': 'Texto',
  'registration-detail.send':
    '{count, plural, one {Enviar a # persona} many {Enviar a # personas} other {Enviar a # personas}}',
  'registration-detail.sent':
    '{count, plural, one {El mensaje se envía a # persona.} many {El mensaje se envía a # personas.} other {El mensaje se envía a # personas.}}',
  'registration-detail.needsApproval':
    '{count, plural, =0 {Un colega debe aprobar este mensaje como aviso.} one {Un colega debe aprobar como aviso un mensaje a más de # persona.} many {Un colega debe aprobar como aviso un mensaje a más de # personas.} other {Un colega debe aprobar como aviso un mensaje a más de # personas.}}',
  'registration-detail.asNotice': 'Continuar como aviso',
  'registration-detail.leaving':
    '{count, plural, one {El mensaje a # persona está a punto de salir.} many {El mensaje a # personas está a punto de salir.} other {El mensaje a # personas está a punto de salir.}}',
  'registration-detail.stop': 'Detener el envío',
  'registration-detail.stopped': 'Envío detenido. No se ha enviado nada.',
  'registration-detail.resend': 'Reenviar la confirmación',
  'registration-detail.resent': 'El mensaje está en la cola de envío.',
  'registration-detail.confirmation': 'Descargar la confirmación',
  'registration-detail.needs': 'Necesidades de accesibilidad',
  'registration-detail.closed': 'Esta inscripción ya no se puede editar.',
  'registration-detail.data': 'Datos personales',
  'registration-detail.export': 'Exportar los datos',
  'registration-detail.erase': 'Suprimir los datos',
  'registration-detail.eraseTitle': '¿Suprimir los datos de {name}?',
  'registration-detail.eraseMore':
    'Se suprimen el nombre, la dirección, las respuestas, las notas y los mensajes, y la plaza queda libre. Se conserva una entrada anónima para las estadísticas. No se puede deshacer.',
}
