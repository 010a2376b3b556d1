import type { Translation } from '../../../translation'
import type { guests as English } from '../../en/registrations/guests'

export const guests: Translation<typeof English> = {
  'guests.title': 'Invitaciones',
  'guests.none': 'Aún no hay invitaciones. Invite a una persona o importe una lista.',
  'guests.one': 'Invitar a una persona',
  'guests.invite': 'Invitar',
  'guests.sent': 'La invitación a {email} está en la bandeja de salida.',
  'guests.mailLanguage': 'Idioma de los mensajes',
  'guests.list': 'Importar una lista',
  'guests.listHint':
    'Archivo CSV o Excel (.xlsx) de {count, number} filas como máximo. La primera fila contiene los encabezados de las columnas: email es obligatoria; name, organization, country, capacity y language son opcionales. Verá el resultado de cada fila antes de que se envíen las invitaciones.',
  'guests.reading': 'Leyendo la lista…',
  'guests.tooLarge': 'El archivo está vacío o supera los 3 MB. Elija otro archivo.',
  'guests.inviteAll':
    '{count, plural, one {Invitar a # persona} many {Invitar a # de personas} other {Invitar a # personas}}',
  'guests.outcome': 'Vista previa de la importación',
  'guests.done': 'Lista importada',
  'guests.row': 'Fila',
  'guests.result': 'Resultado',
  'guests.invitedOn': 'Fecha de la invitación',
  'guests.answer': 'Respuesta',
  'guests.noAnswer': 'Aún sin respuesta',
  'guests.remind': 'Recordar a quienes no han respondido',
  'guests.reminded':
    '{reminded, plural, =0 {No se envía ningún recordatorio.} one {Se envía un recordatorio a # persona.} many {Se envía un recordatorio a # de personas.} other {Se envía un recordatorio a # personas.}}',
  'guests.emailedToday':
    '{emailedToday, plural, one {# persona recibió un mensaje en las últimas 24 horas.} many {# de personas recibieron un mensaje en las últimas 24 horas.} other {# personas recibieron un mensaje en las últimas 24 horas.}}',
  'guests.revoked': 'Retirada',
  'guests.revokeAsk': '¿Retirar esta invitación?',
  'guests.revokeWhy':
    'El enlace enviado a {email} dejará de funcionar. Una inscripción hecha con él sigue siendo válida.',
  'guests.revokeDo': 'Retirar la invitación',
  'guests.result-to-invite': 'Se invitará',
  'guests.result-invited': 'Invitación enviada',
  'guests.result-already-invited': 'Invitación ya enviada',
  'guests.result-already-registered': 'Inscripción ya registrada',
  'guests.result-revoked':
    'Invitación retirada. Para invitar de nuevo a la persona, utilice «Invitar a una persona»',
  'guests.result-duplicate-row': 'El mismo correo electrónico que en una fila anterior',
  'guests.result-bad-address': 'Correo electrónico no válido',
  'guests.result-unknown-country': 'País desconocido',
  'guests.result-unknown-capacity': 'Valor desconocido en la columna «capacity»',
  'guests.result-unknown-language': 'Idioma desconocido',
  'guests.result-too-long': 'Nombre u organización demasiado largos',
}
