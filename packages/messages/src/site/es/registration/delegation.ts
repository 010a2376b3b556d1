import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': 'Su delegación',
  'delegation.people': 'Personas',
  'delegation.nobody': 'Todavía no hay nadie inscrito.',
  'delegation.places':
    '{count, plural, one {Puede venir # persona como máximo.} many {Pueden venir # de personas como máximo.} other {Pueden venir # personas como máximo.}}',
  'delegation.state-confirmed': 'Inscripción confirmada',
  'delegation.state-offered': 'Plaza ofrecida',
  'delegation.approve': 'Aprobar',
  'delegation.refuse': 'Rechazar',
  'delegation.reason': 'Motivo, que la persona leerá',
  'delegation.reason-needed': 'Un rechazo necesita un motivo: la persona lo lee.',
  'delegation.register': 'Inscribir a alguien',
  'delegation.register-send': 'Inscribir',
  'delegation.taken': 'Esta dirección ya está inscrita en la reunión.',
  'delegation.full': 'La delegación está completa.',
  'delegation.not-done':
    'No se ha hecho: el estado ha cambiado entretanto. Vuelva a consultar la lista.',
  'delegation.head': 'Jefe de delegación',
  'delegation.head-nobody': 'Nadie',
  'delegation.head-send': 'Designar al jefe',
  'delegation.letters': 'Cartas de designación',
  'delegation.letters-hint':
    'PDF, Word, PNG o JPEG, 3 MB como máximo. Solo la secretaría puede abrirla.',
  'delegation.letter': 'Archivo de la carta',
  'delegation.letter-send': 'Enviar la carta',
  'delegation.letter-remove': 'Retirar {name}',
  'delegation.letter-bad':
    'El archivo no se aceptó: envíe un archivo PDF, Word (.docx), PNG o JPEG de 3 MB como máximo.',
}
