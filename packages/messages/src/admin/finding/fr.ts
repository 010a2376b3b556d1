import type { finding as english } from './en'

export const finding = {
  'lost.title': 'Cette page n’existe pas',
  'lost.lead': 'L’adresse comporte peut-être une erreur, ou ce qui s’y trouvait n’existe plus.',
  'palette.open': 'Aller à…',
  'palette.title': 'Aller à une page ou agir',
  'palette.field': 'Tapez ce que vous cherchez',
  'palette.none': 'Rien ne correspond.',
  'palette.pages': 'Pages',
  'palette.acts': 'Actions',
  'palette.meetings': 'Réunions',
  'palette.help': 'Touches du clavier',
  'keys.title': 'Touches du clavier',
  'keys.everywhere': 'Partout',
  'keys.openPalette': 'aller à une page ou agir',
  'keys.openHelp': 'montrer ces touches',
  'keys.atReview': 'Pendant la relecture d’une lettre',
  'keys.atProgramme': 'Au programme',
  'keys.close': 'Fermer',
  'drift.title': 'Écarts par rapport à la lettre',
  'drift.none': 'Aucun projet ouvert ne s’écarte de sa lettre sans explication.',
  'drift.lead': 'Ce qu’un projet dit autrement que sa lettre, sans note qui l’explique.',
  'drift.of':
    '{count, plural, one {# fait s’écarte de la lettre} many {# faits s’écartent de la lettre} other {# faits s’écartent de la lettre}}',
  'drift.accepted': 'Écarts assortis d’une note',
} as const satisfies Record<keyof typeof english, string>
