import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulaires',
  'circulars.none': 'Aucune lettre n’est encore publiée ici.',
  'circulars.no-subject': 'Sans objet',
  'circulars.no-reference': 'Lettre sans référence',
  'circulars.filter': 'Choisir parmi les circulaires',
  'circulars.words': 'Mots de la référence ou de l’objet',
  'circulars.addressee': 'Mots d’un destinataire',
  'circulars.language': 'Langue',
  'circulars.no-match': 'Aucune lettre ne répond à ces critères.',
  'circulars.count': '{count, plural, one {# lettre} many {# de lettres} other {# lettres}}',
}
