import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulaires',
  'circulars.none': 'Aucune circulaire n’a encore été publiée.',
  'circulars.no-subject': 'Sans objet',
  'circulars.no-reference': 'Circulaire sans référence',
  'circulars.filter': 'Filtrer les circulaires',
  'circulars.words': 'Référence ou objet',
  'circulars.addressee': 'Destinataire',
  'circulars.language': 'Langue',
  'circulars.no-match': 'Aucune circulaire ne correspond à ces critères.',
  'circulars.count':
    '{count, plural, one {# circulaire} many {# de circulaires} other {# circulaires}}',
  'circulars.corrected': 'Corrigée',
  'circulars.kind-circular': 'Circulaire',
  'circulars.kind-collective-letter': 'Lettre collective',
  'circulars.kind-circular-letter': 'Lettre circulaire',
  'circulars.kind-addendum': 'Addendum',
  'circulars.kind-corrigendum': 'Corrigendum',
  'circulars.kind-revision': 'Révision',
  'circulars.kind-other': 'Autre lettre',
  'circulars.convenes': 'Convocation : {meetings}',
}
