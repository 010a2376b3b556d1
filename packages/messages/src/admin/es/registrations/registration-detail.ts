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
  'registration-detail.write': 'Escribir un mensaje',
  'registration-detail.writeTo':
    '{count, plural, one {Mensaje a # persona} many {Mensaje a # personas} other {Mensaje a # personas}}',
  'registration-detail.writeHint':
    'La secretaría lo envía en cuanto seleccione Enviar, tal como lo escriba. Figura en el historial de cada persona.',
  'registration-detail.subject': 'Asunto',
  'registration-detail.message': 'Texto',
  'registration-detail.send': 'Enviar',
  'registration-detail.sent':
    '{count, plural, one {El mensaje se envía a # persona.} many {El mensaje se envía a # personas.} other {El mensaje se envía a # personas.}}',
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
