import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulaires',
  'circulars.view-in-progress': 'En cours',
  'circulars.view-published': 'Publiées',
  'circulars.view-reviewed': 'Vérifications terminées',
  'circulars.none-in-progress':
    'Aucune circulaire en cours. Importez-en ou rédigez-en une pour commencer.',
  'circulars.none-reviewed':
    'Aucune vérification terminée pour le moment. Elle est conservée ici après la publication de la circulaire.',
  'circulars.reference': 'Référence',
  'circulars.subject': 'Objet',
  'circulars.state': 'État',
  'circulars.changed': 'Dernière modification',
  'circulars.none-published': 'Aucune circulaire publiée pour le moment.',
  'circulars.unnamed': 'Circulaire sans numéro',
  'circulars.state-loading': 'Chargement…',
  'circulars.state-refreshing': 'Actualisation…',
  'circulars.state-published': 'Publiée',
  'circulars.state-ready': 'Prête à publier',
}
