import type { Translation } from '../../../translation'
import type { reader as English } from '../../en/information/reader'

export const reader: Translation<typeof English> = {
  'reader.title': 'Lecteur en direct',
  'reader.lead':
    'Collez une circulaire dans l’une des six langues de l’ONU. Chaque information est mise en évidence dans le texte.',
  'reader.private': 'Le texte est lu par votre navigateur. Il ne nous est pas envoyé.',
  'reader.sent':
    'Les scripts sont désactivés : le texte est envoyé à ce site pour être lu. Nous ne le conservons pas.',
  'reader.letter': 'Texte de la circulaire',
  'reader.read': 'Lire',
  'reader.try': 'Essayer avec la Circulaire TSB 352',
  'reader.reading': 'Lecture en cours…',
  'reader.empty': 'Collez le texte d’une circulaire, ou essayez avec la Circulaire TSB 352.',
  'reader.too-long': 'Ce texte est trop long. Collez {max, number} caractères au plus.',
  'reader.too-large': 'Ce texte dépasse {max, number} ko. Collez un texte plus court.',
  'reader.too-many':
    'Trop de textes ont été envoyés depuis votre réseau. Attendez une minute, puis réessayez.',
  'reader.unavailable':
    'Le texte n’a pas pu être lu, car l’API ne répond pas. Réessayez dans une minute.',
  'reader.failed': 'Ce texte n’a pas pu être lu. Rechargez la page et réessayez.',
  'reader.count':
    '{count, plural, =0 {Aucune information trouvée} one {# information trouvée} many {# d’informations trouvées} other {# informations trouvées}}',
  'reader.no-meeting': 'Aucune réunion n’a été trouvée dans ce texte.',
  'reader.facts': 'Informations',
  'reader.hint':
    'Sélectionnez une information pour voir le passage correspondant, ou un passage en évidence pour voir l’information.',
  'reader.legend': 'Légende',
  'reader.notes':
    '{count, plural, one {# remarque sur le texte} many {# de remarques sur le texte} other {# remarques sur le texte}}',
  'reader.json': 'JSON',
}
