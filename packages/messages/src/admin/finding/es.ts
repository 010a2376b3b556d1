import type { finding as english } from './en'

export const finding = {
  'lost.title': 'Esta página no existe',
  'lost.lead': 'Puede que la dirección tenga un error o que lo que había allí ya no exista.',
  'palette.open': 'Ir a…',
  'palette.title': 'Ir a una página o hacer algo',
  'palette.field': 'Escriba lo que busca',
  'palette.none': 'Nada coincide.',
  'palette.pages': 'Páginas',
  'palette.acts': 'Acciones',
  'palette.meetings': 'Reuniones',
  'palette.help': 'Teclas',
  'keys.title': 'Teclas',
  'keys.everywhere': 'En todas partes',
  'keys.openPalette': 'ir a una página o hacer algo',
  'keys.openHelp': 'mostrar estas teclas',
  'keys.atReview': 'Al revisar una carta',
  'keys.atProgramme': 'En el programa',
  'keys.close': 'Cerrar',
  'drift.title': 'Diferencias con la carta',
  'drift.none': 'Ningún borrador abierto difiere de su carta sin explicación.',
  'drift.lead': 'Lo que un borrador dice de otro modo que su carta, sin una nota que lo explique.',
  'drift.of':
    '{count, plural, one {# dato difiere de la carta} many {# datos difieren de la carta} other {# datos difieren de la carta}}',
  'drift.accepted': 'Diferencias con nota',
} as const satisfies Record<keyof typeof english, string>
