import type { Translation } from '../../../translation'
import type { guests as English } from '../../en/registrations/guests'

export const guests: Translation<typeof English> = {
  'guests.title': 'Invitaciones a la reunión',
  'guests.choose': 'Elija la reunión a la que se invita.',
  'guests.none': 'Todavía no se ha invitado a nadie, o nadie coincide.',
  'guests.one': 'Invitar a una persona',
  'guests.invite': 'Invitar',
  'guests.sent': '{email} tiene su invitación; el correo está en la bandeja de salida.',
  'guests.mailLanguage': 'Idioma del correo',
  'guests.list': 'Invitar a las personas de una lista',
  'guests.listHint':
    'CSV o Excel (.xlsx), {count, number} filas como máximo. La primera fila nombra las columnas: email y, si se desea, nombre, organización, país, categoría, idioma. No se envía nada antes de que vea qué ocurre con cada fila.',
  'guests.reading': 'Leyendo la lista…',
  'guests.tooLarge': 'El archivo está vacío o supera los 3 MB.',
  'guests.inviteAll':
    '{count, plural, one {Invitar a # persona} many {Invitar a # personas} other {Invitar a # personas}}',
  'guests.outcome': 'Qué ocurre con cada fila',
  'guests.done': 'Qué ocurrió con cada fila',
  'guests.row': 'Fila',
  'guests.fate': 'Resultado',
  'guests.invitedOn': 'Fecha de invitación',
  'guests.answer': 'Respuesta',
  'guests.noAnswer': 'Todavía ninguna',
  'guests.revoke': 'Revocar la invitación de {email}',
  'guests.revoked': 'Revocada',
  'guests.revokeAsk': '¿Revocar esta invitación?',
  'guests.revokeWhy':
    'El enlace del correo de {email} dejará de funcionar. Quien ya se inscribió sigue inscrito.',
  'guests.revokeDo': 'Revocar',
  'guests.result-to-invite': 'Se invitará',
  'guests.result-invited': 'Invitación enviada',
  'guests.result-already-invited': 'Ya invitado(a)',
  'guests.result-already-registered': 'Ya inscrito(a)',
  'guests.result-revoked': 'Revocada antes: invite a la persona a mano si lo desea',
  'guests.result-duplicate-row': 'La dirección figura en una fila anterior',
  'guests.result-bad-address': 'No es una dirección de correo',
  'guests.result-unknown-country': 'País desconocido',
  'guests.result-unknown-capacity': 'Categoría desconocida',
  'guests.result-unknown-language': 'Idioma desconocido',
  'guests.result-too-long': 'Nombre u organización demasiado largos',
}
