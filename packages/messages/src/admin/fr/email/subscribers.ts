import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': 'Abonnés',
  'subscribers.none':
    'Aucun abonné pour le moment. On peut s’abonner sur la page de chaque réunion.',
  'subscribers.follows': 'Abonnement',
  'subscribers.all': 'Toutes les réunions',
  'subscribers.since': 'Depuis',
  'subscribers.email': 'Adresse électronique',
  'subscribers.emailHint': 'Saisissez l’adresse complète. La liste affiche des adresses abrégées.',
  'subscribers.count': '{count, plural, one {# abonné} many {# d’abonnés} other {# abonnés}}',
  'subscribers.unconfirmed': 'En attente de confirmation',
  'subscribers.remove': 'Retirer {address}',
  'subscribers.removeTitle': 'Retirer {address} ?',
  'subscribers.removeHint': 'Cette adresse ne recevra plus de mises à jour et sera supprimée.',
}
