import type { Translation } from '../../../translation'
import type { about as English } from '../../en/information/about'

export const about: Translation<typeof English> = {
  'about.title': 'À propos de l’initiative',
  'about.lead':
    '« Tous unis pour des villes intelligentes et durables » (U4SSC) est une initiative des Nations Unies. Voici ce qu’en disent les sources publiques, chaque entrée avec sa source.',
  'about.meetings': 'Réunions',
  'about.partners': 'Partenaires',
  'about.groups': 'Groupes thématiques',
  'about.deliverables': 'Produits',
  'about.undated': 'sans date',
  'about.source': 'Source',
  'about.sources-note': 'Les noms et les titres sont donnés en anglais, comme dans les sources.',
  'about.founder': 'fondateur',
  'about.coordinator': 'coordonnateur',
  'about.supporter': 'partenaire',
  'about.published': 'publié',
  'about.presented': 'présenté',
  'about.announced': 'annoncé',
  'about.planned': 'prévu',
}
