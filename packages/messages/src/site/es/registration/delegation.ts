import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': 'Mi delegación',
  'delegation.people': 'Integrantes de la delegación',
  'delegation.nobody':
    'Todavía no hay nadie inscrito. Inscriba a los integrantes de la delegación más abajo.',
  'delegation.places':
    '{count, plural, one {Su delegación puede tener # persona.} many {Su delegación puede tener hasta # de personas.} other {Su delegación puede tener hasta # personas.}}',
  'delegation.state-confirmed': 'Confirmada',
  'delegation.state-offered': 'Plaza reservada',
  'delegation.approve': 'Aprobar',
  'delegation.refuse': 'Rechazar',
  'delegation.reason': 'Motivo (se comunica a la persona)',
  'delegation.reason-needed': 'Indique un motivo. Se comunicará a la persona.',
  'delegation.register': 'Inscribir a una persona',
  'delegation.register-send': 'Inscribir',
  'delegation.taken': 'Esta dirección de correo electrónico ya está inscrita en la reunión.',
  'delegation.full': 'Su delegación no tiene más plazas.',
  'delegation.not-done':
    'No se ha podido realizar la operación, porque la inscripción ha cambiado entretanto. Compruebe la lista e inténtelo de nuevo.',
  'delegation.head': 'Jefatura de la delegación',
  'delegation.head-nobody': 'Nadie',
  'delegation.head-send': 'Guardar',
  'delegation.letters': 'Cartas de designación',
  'delegation.letters-hint':
    'PDF, Word, PNG o JPEG, 3 MB como máximo. Solo la secretaría puede abrir la carta.',
  'delegation.letter': 'Archivo',
  'delegation.letter-send': 'Enviar la carta',
  'delegation.letter-remove': 'Quitar {name}',
  'delegation.letter-bad':
    'La carta no se ha enviado. Elija un archivo PDF, Word (.docx), PNG o JPEG de 3 MB como máximo.',
}
