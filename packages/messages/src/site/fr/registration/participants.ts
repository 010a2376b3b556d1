import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'Participants',
  'participants.lead':
    'Participants confirmés qui ont accepté de figurer sur cette liste, par pays ou zone.',
  'participants.none':
    'La liste est vide pour le moment. Les participants confirmés qui acceptent d’y figurer apparaîtront ici.',
  'participants.unlisted':
    '{count, plural, one {# autre participant ne figure pas sur la liste.} many {# d’autres participants ne figurent pas sur la liste.} other {# autres participants ne figurent pas sur la liste.}}',
}
