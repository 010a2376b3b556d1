import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': 'Participants',
  'participants.lead': 'Participants confirmés qui ont accepté d’être nommés, par pays ou zone.',
  'participants.none':
    'Aucun participant n’est nommé ici. Les noms apparaissent lorsque des participants confirmés acceptent d’y figurer.',
  'participants.unlisted':
    '{count, plural, one {# autre participant n’est pas nommé.} many {# d’autres participants ne sont pas nommés.} other {# autres participants ne sont pas nommés.}}',
}
