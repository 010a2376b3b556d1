import type { Translation } from '../../../translation'
import type { reader as English } from '../../en/information/reader'

export const reader: Translation<typeof English> = {
  'reader.title': 'Lector en directo',
  'reader.lead':
    'Pegue una circular en cualquiera de los seis idiomas de las Naciones Unidas. Cada dato se resalta en el texto.',
  'reader.private': 'El texto lo lee su navegador. No se nos envía.',
  'reader.sent':
    'Los scripts están desactivados, por lo que el texto se envía a este sitio para leerlo. No lo conservamos.',
  'reader.letter': 'Texto de la circular',
  'reader.read': 'Leer',
  'reader.try': 'Probar con la Circular TSB 352',
  'reader.reading': 'Leyendo…',
  'reader.empty': 'Pegue el texto de una circular o pruebe con la Circular TSB 352.',
  'reader.too-long': 'Este texto es demasiado largo. Pegue {max, number} caracteres como máximo.',
  'reader.too-large': 'Este texto supera los {max, number} KB. Pegue un texto más corto.',
  'reader.too-many':
    'Se han enviado demasiados textos desde su red. Espere un minuto e inténtelo de nuevo.',
  'reader.unavailable':
    'No se ha podido leer el texto, porque la API no responde. Inténtelo de nuevo dentro de un minuto.',
  'reader.failed':
    'No se ha podido leer este texto. Vuelva a cargar la página e inténtelo de nuevo.',
  'reader.count':
    '{count, plural, =0 {No se ha encontrado ningún dato} one {# dato encontrado} many {# de datos encontrados} other {# datos encontrados}}',
  'reader.no-meeting': 'No se ha encontrado ninguna reunión en este texto.',
  'reader.facts': 'Datos',
  'reader.hint':
    'Seleccione un dato para ver sus palabras, o unas palabras resaltadas para ver el dato.',
  'reader.legend': 'Leyenda',
  'reader.notes':
    '{count, plural, one {# nota sobre el texto} many {# de notas sobre el texto} other {# notas sobre el texto}}',
  'reader.json': 'JSON',
}
