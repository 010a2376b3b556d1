import type { Translation } from '../../../translation'
import type { lists as English } from '../../en/registrations/lists'

export const lists: Translation<typeof English> = {
  'lists.open': 'Télécharger des listes',
  'lists.title': 'Télécharger une liste',
  'lists.which': 'Liste',
  'lists.format': 'Format du fichier',
  'lists.language': 'Langue des intitulés',
  'lists.submit': 'Télécharger',
  'lists.list-public-participants':
    'Participants, liste publique : personnes acceptant que leur nom soit publié',
  'lists.list-participants-only':
    'Participants, liste réservée aux participants : personnes acceptant que leur nom leur soit communiqué',
  'lists.list-registrations':
    'Inscriptions, avec les filtres, les colonnes et l’ordre de cette liste',
  'lists.list-badges': 'Badges avec code QR, selon les filtres appliqués',
  'lists.list-attendance': 'Présences',
  'lists.list-programme': 'Programme',
  'lists.format-docx': 'Word',
  'lists.format-pdf': 'PDF',
  'lists.format-xlsx': 'Excel',
  'lists.format-csv': 'CSV',
  'lists.hint': 'Chaque téléchargement est consigné dans le journal d’audit.',
  'lists.started': '{file} est téléchargé.',
}
