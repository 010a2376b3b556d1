import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': 'Montrez ce code à l’entrée :',
  'layout.greeting': 'Bonjour {name},',
  'layout.greeting-nobody': 'Bonjour,',
  'layout.closing': 'Le secrétariat',
  'layout.when': 'Date et heure : {when}',
  'layout.zone': 'Les heures sont celles du fuseau {zone}.',
  'layout.zone-meeting': 'Les heures ci-dessus sont celles de la réunion, dans le fuseau {zone}.',
  'layout.reason': 'Motif : {reason}',
  'layout.until': 'Jusqu’au : {until}',
  'layout.test': '[Essai] {subject}',
  'layout.postponed': 'Votre inscription reste valable jusqu’à l’annonce de la nouvelle date.',
  'layout.calendar-updated': 'Le fichier d’agenda joint met à jour l’entrée de votre agenda.',
  'layout.calendar-removed': 'Le fichier d’agenda joint retire la réunion de votre agenda.',
  'layout.documents': 'Documents :',
  'layout.sessions': 'Vous figurez dans :',
  'layout.session': '{title} ({role})',
  'layout.session-at': '{title} ({role}), {when}',
  'layout.people': '{state} : {count}',
  'layout.people-confirmed': 'Confirmés',
  'layout.people-in-review': 'À approuver',
  'layout.people-waiting': 'En attente d’une place',
  'layout.certificate': 'Votre attestation de participation est jointe.',
}
