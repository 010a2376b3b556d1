import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulares',
  'circulars.none': 'Todavía no se ha publicado aquí ninguna carta.',
  'circulars.no-subject': 'Sin asunto',
  'circulars.no-reference': 'Carta sin referencia',
  'circulars.filter': 'Elegir entre las circulares',
  'circulars.words': 'Palabras de la referencia o del asunto',
  'circulars.addressee': 'Palabras de un destinatario',
  'circulars.language': 'Idioma',
  'circulars.no-match': 'Ninguna carta cumple esas condiciones.',
  'circulars.count': '{count, plural, one {# carta} many {# de cartas} other {# cartas}}',
}
