import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'Participantes',
  'participants.lead':
    'Participantes confirmados que han aceptado figurar en la lista, por país o área.',
  'participants.none':
    'La lista está vacía por ahora. Los participantes confirmados que acepten figurar en ella aparecerán aquí.',
  'participants.unlisted':
    '{count, plural, one {# participante más no figura en la lista.} many {# de participantes más no figuran en la lista.} other {# participantes más no figuran en la lista.}}',
}
