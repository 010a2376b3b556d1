import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': 'Adresses des intervenants',
  'contacts.hint':
    'Les avis aux intervenants leur parviennent ici. Ces adresses ne sont jamais publiques.',
  'contacts.none': 'Cette réunion n’a pas encore d’intervenants.',
}
