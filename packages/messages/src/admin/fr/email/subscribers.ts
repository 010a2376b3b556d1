import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': 'Abonnés',
  'subscribers.none': 'Personne ne correspond. On suit les réunions depuis leurs pages.',
  'subscribers.follows': 'Suit',
  'subscribers.all': 'Toutes les réunions',
  'subscribers.since': 'Depuis',
  'subscribers.email': 'Adresse électronique complète',
  'subscribers.emailHint':
    'Pour retrouver quelqu’un qui vous écrit. La liste montre des adresses abrégées.',
  'subscribers.count': '{count, plural, one {# abonné} many {# d’abonnés} other {# abonnés}}',
  'subscribers.unconfirmed': 'Pas encore confirmé',
  'subscribers.remove': 'Retirer {address}',
  'subscribers.removeTitle': 'Retirer {address} ?',
  'subscribers.removeHint': 'L’adresse ne reçoit plus de nouvelles et rien n’en est conservé.',
}
