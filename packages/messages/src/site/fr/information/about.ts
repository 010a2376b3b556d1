import type { Translation } from '../../../translation'
import type { about as English } from '../../en/information/about'

export const about: Translation<typeof English> = {
  'about.title': 'À propos de l’U4SSC',
  'about.lead':
    '« Tous unis pour des villes intelligentes et durables » (U4SSC) est une initiative des Nations Unies. Les informations ci-dessous proviennent de sources publiques, citées dans chaque cas.',
  'about.meetings': 'Réunions',
  'about.partners': 'Partenaires',
  'about.groups': 'Groupes thématiques',
  'about.deliverables': 'Produits',
  'about.undated': 'Date inconnue',
  'about.source': 'Source',
  'about.sources-note': 'Les noms et les titres sont en anglais, comme dans les sources.',
  'about.founder': 'entité fondatrice',
  'about.coordinator': 'entité coordonnatrice',
  'about.supporter': 'entité d’appui',
  'about.published': 'publié',
  'about.presented': 'présenté',
  'about.announced': 'annoncé',
  'about.planned': 'prévu',
}
