import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulaires',
  'circulars.none': 'Aucune lettre n’a encore été importée. Importez-en une pour commencer.',
  'circulars.reference': 'Référence',
  'circulars.subject': 'Objet',
  'circulars.state': 'État',
  'circulars.changed': 'Dernière modification',
  'circulars.public': 'Circulaires publiées',
  'circulars.publicNone': 'Aucune circulaire n’est encore publiée.',
  'circulars.unnamed': 'Lettre sans référence',
  'circulars.state-loading': 'Chargement…',
  'circulars.state-renewing': 'Mise à jour…',
  'circulars.state-published': 'Publiée',
  'circulars.state-ready': 'Prête à être publiée',
}
