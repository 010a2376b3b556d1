import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'Participants',
  'participants.lead':
    'Participants confirmés qui ont accepté de figurer sur cette liste, par pays ou zone.',
  'participants.none':
    'Il n’y a pas encore de participants confirmés. Ceux qui acceptent de figurer sur la liste apparaîtront ici.',
  'participants.none-listed':
    '{count, plural, one {# participant est confirmé ; il n’a pas accepté de figurer sur la liste.} many {# de participants sont confirmés ; aucun n’a accepté de figurer sur la liste.} other {# participants sont confirmés ; aucun n’a accepté de figurer sur la liste.}}',
  'participants.unlisted':
    '{count, plural, one {# autre participant ne figure pas sur la liste.} many {# d’autres participants ne figurent pas sur la liste.} other {# autres participants ne figurent pas sur la liste.}}',
}
