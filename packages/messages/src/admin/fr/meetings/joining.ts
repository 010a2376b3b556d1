import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead':
    'Seules les personnes confirmées en sont informées, à partir de l’heure ci-dessous. Rien n’en est public.',
  'joining.minutes': 'Minutes avant l’ouverture',
  'joining.revealedAt': 'Communiqué à partir du {moment}, à votre heure.',
  'joining.noStart': 'La réunion n’a pas de jour à partir duquel compter.',
  'joining.none': 'Aucun moyen de se connecter n’est encore indiqué.',
  'joining.add': 'Ajouter une salle',
  'joining.room': 'Salle {number}',
  'joining.label': 'Comment elle s’appelle',
  'joining.passcode': 'Code d’accès',
  'joining.telephones': 'Numéros de téléphone',
  'joining.telephonesHint': 'Séparés par des virgules.',
}
