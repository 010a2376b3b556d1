import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': 'Bibliothèque',
  'library.lead':
    'Ce que le travail a donné : produits, décisions, documents et résultats. Les entrées tirées de sources publiques les citent ; celles des réunions publiées ici mènent à leurs pages.',
  'library.decisions-past': 'Décisions dont parlent des sources publiques',
  'library.outcomes': 'Résultats',
  'library.none':
    'Aucune réunion publiée ici n’a encore de décisions, de résultats ou de documents enregistrés.',
  'library.of-meetings': 'Des réunions publiées ici',
}
