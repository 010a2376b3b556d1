import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': 'Ir a…',
  'palette.title': 'Ir a una página o hacer algo',
  'palette.field': 'Escriba lo que busca',
  'palette.none': 'Nada coincide.',
  'palette.pages': 'Páginas',
  'palette.acts': 'Acciones',
  'palette.meetings': 'Reuniones',
  'palette.help': 'Teclas',
  'palette.keys-title': 'Teclas',
  'palette.keys-everywhere': 'En todas partes',
  'palette.keys-openPalette': 'ir a una página o hacer algo',
  'palette.keys-openHelp': 'mostrar estas teclas',
  'palette.keys-atReview': 'Al revisar una carta',
  'palette.keys-atProgramme': 'En el programa',
  'palette.keys-close': 'Cerrar',
  'palette.keys-move': 'dato siguiente y anterior',
  'palette.keys-edit': 'corregir',
  'palette.keys-leave': 'salir del editor',
  'palette.keys-on': 'Usar estas teclas',
}
