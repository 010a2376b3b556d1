import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': 'Buscar',
  'palette.title': 'Búsqueda',
  'palette.field': 'Buscar personas, reuniones, circulares, organizaciones y páginas',
  'palette.none': 'No hay resultados. Pruebe con otra palabra.',
  'palette.pages': 'Páginas',
  'palette.actions': 'Acciones',
  'palette.meetings': 'Reuniones',
  'palette.help': 'Atajos de teclado',
  'palette.keys-title': 'Atajos de teclado',
  'palette.keys-everywhere': 'En todas partes',
  'palette.keys-openPalette': 'buscar en todo',
  'palette.keys-openHelp': 'mostrar los atajos de teclado',
  'palette.keys-atReview': 'Durante una revisión',
  'palette.keys-atProgramme': 'En el programa',
  'palette.keys-close': 'Cerrar',
  'palette.keys-move': 'dato siguiente o anterior',
  'palette.keys-edit': 'editar el dato',
  'palette.keys-leave': 'cerrar el editor',
  'palette.keys-on': 'Utilizar los atajos de una sola letra',
  'palette.circulars': 'Circulares',
  'palette.people': 'Personas',
  'palette.organizations': 'Organizaciones',
}
