import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': 'Recherche',
  'search.words': 'Mots à chercher',
  'search.send': 'Chercher',
  'search.type': 'Type',
  'search.all': 'Tout',
  'search.type-letter': 'Lettres',
  'search.type-meeting': 'Réunions',
  'search.type-session': 'Séances',
  'search.type-speaker': 'Intervenants',
  'search.type-document': 'Documents',
  'search.language': 'Langue',
  'search.from': 'Du',
  'search.to': 'Au',
  'search.hint':
    'Les mots entre guillemets sont cherchés ensemble ; un trait d’union devant un mot l’exclut.',
  'search.results': 'Résultats',
  'search.none': 'Rien n’a été trouvé pour « {words} ».',
  'search.none-more': 'Essayez moins de mots ou d’autres mots, ou retirez les filtres.',
  'search.meant': 'Rien n’a été trouvé pour « {words} ». Voici ce qui l’a été pour « {meant} ».',
  'search.bad':
    'Cela ne peut pas être cherché. Écrivez 200 caractères au plus, et des dates telles que 2021-12-07.',
}
