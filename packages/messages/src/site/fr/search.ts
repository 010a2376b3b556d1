import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': 'Recherche',
  'search.words': 'Termes recherchés',
  'search.send': 'Rechercher',
  'search.all-languages': 'Toutes les langues',
  'search.type-letter': 'Circulaires',
  'search.type-meeting': 'Réunions',
  'search.type-session': 'Séances',
  'search.type-speaker': 'Intervenants',
  'search.type-document': 'Documents',
  'search.type-decision': 'Décisions',
  'search.type-library': 'Bibliothèque',
  'search.group': '{name} ({count, number})',
  'search.groups': 'Groupes de résultats',
  'search.all': 'Tous',
  'search.refine': 'Filtres',
  'search.count':
    '{count, plural, one {# résultat} many {# de résultats} other {# résultats}} pour « {words} »',
  'search.language': 'Langue',
  'search.from': 'Du',
  'search.until': 'Au',
  'search.hint':
    'Utilisez des guillemets pour rechercher une expression exacte. Placez un trait d’union devant un mot pour l’exclure.',
  'search.results': 'Résultats',
  'search.none': 'Aucun résultat pour « {words} ».',
  'search.none-more':
    'Vérifiez l’orthographe, essayez moins de mots ou d’autres mots, ou retirez les filtres.',
  'search.meant': 'Aucun résultat pour « {words} ». Voici les résultats pour « {meant} ».',
  'search.bad':
    'La recherche n’a pas pu être effectuée. Saisissez 200 caractères au plus, et des dates de la forme 2021-12-07.',
}
