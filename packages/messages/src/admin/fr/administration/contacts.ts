import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': 'Adresses électroniques des intervenants',
  'contacts.hint':
    'Les avis aux intervenants sont envoyés à ces adresses. Elles ne sont jamais publiques.',
  'contacts.none':
    'Cette réunion n’a pas encore d’intervenants. Ajoutez-les dans l’éditeur de la réunion.',
}
