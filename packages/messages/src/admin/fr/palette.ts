import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': 'Rechercher',
  'palette.title': 'Recherche',
  'palette.field': 'Rechercher des personnes, réunions, circulaires, organisations et pages',
  'palette.none': 'Aucun résultat. Essayez un autre mot.',
  'palette.pages': 'Pages',
  'palette.actions': 'Actions',
  'palette.meetings': 'Réunions',
  'palette.help': 'Raccourcis clavier',
  'palette.keys-title': 'Raccourcis clavier',
  'palette.keys-everywhere': 'Partout',
  'palette.keys-openPalette': 'rechercher partout',
  'palette.keys-openHelp': 'afficher les raccourcis clavier',
  'palette.keys-atReview': 'Pendant une vérification',
  'palette.keys-atProgramme': 'Dans le programme',
  'palette.keys-close': 'Fermer',
  'palette.keys-move': 'information suivante ou précédente',
  'palette.keys-edit': 'modifier l’information',
  'palette.keys-leave': 'fermer l’éditeur',
  'palette.keys-on': 'Utiliser les raccourcis à une lettre',
  'palette.circulars': 'Circulaires',
  'palette.people': 'Personnes',
  'palette.organizations': 'Organisations',
}
