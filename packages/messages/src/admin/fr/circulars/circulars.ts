import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulaires',
  'circulars.none': 'Aucune circulaire pour le moment. Importez-en une pour commencer.',
  'circulars.reference': 'Référence',
  'circulars.subject': 'Objet',
  'circulars.state': 'État',
  'circulars.changed': 'Dernière modification',
  'circulars.public': 'Circulaires publiées',
  'circulars.publicNone': 'Aucune circulaire publiée pour le moment.',
  'circulars.unnamed': 'Circulaire sans numéro',
  'circulars.state-loading': 'Chargement…',
  'circulars.state-refreshing': 'Actualisation…',
  'circulars.state-published': 'Publiée',
  'circulars.state-ready': 'Prête à publier',
}
