import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead':
    'Affichées uniquement aux participants confirmés, à partir de l’heure ci-dessous. Jamais publiques.',
  'joining.minutes': 'Minutes avant le début',
  'joining.revealedAt': 'Affichées à partir du {moment} (votre heure locale).',
  'joining.noStart':
    'Indiquez le premier jour et l’heure de début de la réunion pour fixer l’heure.',
  'joining.none':
    'Aucune information de connexion pour le moment. Ajoutez une salle avec un lien, un code d’accès ou des numéros de téléphone.',
  'joining.add': 'Ajouter une salle',
  'joining.room': 'Salle {number}',
  'joining.label': 'Nom de la salle',
  'joining.passcode': 'Code d’accès',
  'joining.telephones': 'Numéros de téléphone',
  'joining.telephonesHint': 'Séparez les numéros par des virgules.',
}
