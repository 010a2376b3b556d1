import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': 'Aller à…',
  'palette.title': 'Aller à une page ou agir',
  'palette.field': 'Tapez ce que vous cherchez',
  'palette.none': 'Rien ne correspond.',
  'palette.pages': 'Pages',
  'palette.acts': 'Actions',
  'palette.meetings': 'Réunions',
  'palette.help': 'Touches du clavier',
  'palette.keys-title': 'Touches du clavier',
  'palette.keys-everywhere': 'Partout',
  'palette.keys-openPalette': 'aller à une page ou agir',
  'palette.keys-openHelp': 'montrer ces touches',
  'palette.keys-atReview': 'Pendant la relecture d’une lettre',
  'palette.keys-atProgramme': 'Au programme',
  'palette.keys-close': 'Fermer',
  'palette.keys-move': 'fait suivant et précédent',
  'palette.keys-edit': 'corriger',
  'palette.keys-leave': 'quitter l’éditeur',
  'palette.keys-on': 'Utiliser ces touches',
}
