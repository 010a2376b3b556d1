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
  'library.groups': 'Groupes',
  'library.groups-lead':
    'Des groupes de travail (2016-2018) et des groupes thématiques (depuis 2020) élaborent les produits.',
  'library.led-by': 'Direction',
  'library.parts': 'Volets',
  'library.period': 'De {from} à {until}',
  'library.period-about': 'De {from} à {until} environ',
}
