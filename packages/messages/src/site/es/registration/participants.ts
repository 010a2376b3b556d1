import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'Participantes',
  'participants.lead':
    'Participantes confirmados que aceptaron figurar con su nombre, por país o zona.',
  'participants.none':
    'No figura aquí ningún participante. Los nombres aparecen cuando los participantes confirmados aceptan figurar en la lista.',
  'participants.unlisted':
    '{count, plural, one {# participante más no figura con su nombre.} many {# de participantes más no figuran con su nombre.} other {# participantes más no figuran con su nombre.}}',
}
