import type { Translation } from '../../translation'
import type { circulars as English } from '../en/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulares',
  'circulars.none': 'Todavía no se ha publicado ninguna circular.',
  'circulars.no-subject': 'Sin asunto',
  'circulars.no-reference': 'Circular sin referencia',
  'circulars.filter': 'Filtrar las circulares',
  'circulars.words': 'Referencia o asunto',
  'circulars.addressee': 'Destinatario',
  'circulars.language': 'Idioma',
  'circulars.no-match': 'Ninguna circular coincide con los filtros.',
  'circulars.count':
    '{count, plural, one {# circular} many {# de circulares} other {# circulares}}',
  'circulars.corrected': 'Corregida',
  'circulars.kind-circular': 'Circular',
  'circulars.kind-collective-letter': 'Carta colectiva',
  'circulars.kind-circular-letter': 'Carta circular',
  'circulars.kind-addendum': 'Addéndum',
  'circulars.kind-corrigendum': 'Corrigéndum',
  'circulars.kind-revision': 'Revisión',
  'circulars.kind-other': 'Otra carta',
  'circulars.convenes': 'Convocatoria: {meetings}',
}
