import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'Bibliothèque',
  'library.lead':
    'Produits, décisions, documents et résultats. Les entrées relatives aux réunions de ce site renvoient à la page de la réunion. Toutes les autres citent leur source.',
  'library.decisions-past': 'Décisions antérieures',
  'library.outcomes': 'Résultats',
  'library.none': 'Aucune décision, aucun résultat ni aucun document n’a encore été publié.',
  'library.of-meetings': 'Réunions de ce site',
}
