import type { Translation } from '../../../translation'
import type { reader as English } from '../../en/information/reader'

export const reader: Translation<typeof English> = {
  'reader.title': 'Lector en vivo',
  'reader.lead':
    'Pegue una circular en cualquiera de los seis idiomas de las Naciones Unidas. Cada dato se ilumina en el texto.',
  'reader.private': 'El texto se lee en su navegador y no se envía.',
  'reader.sent':
    'Los scripts están desactivados: el texto se envía a este sitio para leerlo. No se guarda.',
  'reader.letter': 'Texto de la circular',
  'reader.read': 'Leer',
  'reader.try': 'Probar con la Circular TSB 352',
  'reader.reading': 'Leyendo…',
  'reader.empty': 'Pegue el texto de una circular o pruebe con la Circular TSB 352.',
  'reader.too-long': 'Este texto es demasiado largo. Pegue como máximo {max, number} caracteres.',
  'reader.too-large': 'Este texto supera los {max, number} KB. Pegue un texto más corto.',
  'reader.too-many':
    'Se han enviado demasiados textos desde su red. Espere un minuto e inténtelo de nuevo.',
  'reader.unavailable':
    'No se pudo leer el texto porque la API no respondió. Inténtelo de nuevo dentro de un minuto.',
  'reader.failed': 'No se pudo leer este texto. Recargue la página e inténtelo de nuevo.',
  'reader.count':
    '{count, plural, =0 {Ningún dato leído} one {# dato leído} many {# datos leídos} other {# datos leídos}}',
  'reader.no-meeting': 'No se encontró ninguna reunión en este texto.',
  'reader.facts': 'Datos',
  'reader.hint': 'Elija un dato para ver sus palabras, o palabras resaltadas para ver el dato.',
  'reader.legend': 'Leyenda',
  'reader.notes':
    '{count, plural, one {# observación sobre el texto} many {# observaciones sobre el texto} other {# observaciones sobre el texto}}',
  'reader.json': 'JSON',
}
