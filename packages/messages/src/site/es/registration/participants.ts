import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'Participantes',
  'participants.lead':
    'Participantes confirmados que han aceptado figurar en la lista, por país o área.',
  'participants.none':
    'Todavía no hay participantes confirmados. Los que acepten figurar en la lista aparecerán aquí.',
  'participants.none-listed':
    '{count, plural, one {Hay # participante confirmado, que no ha aceptado figurar en la lista.} many {Hay # de participantes confirmados. Ninguno ha aceptado figurar en la lista.} other {Hay # participantes confirmados. Ninguno ha aceptado figurar en la lista.}}',
  'participants.unlisted':
    '{count, plural, one {# participante más no figura en la lista.} many {# de participantes más no figuran en la lista.} other {# participantes más no figuran en la lista.}}',
}
