import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulares',
  'circulars.none': 'Aún no se ha importado ninguna carta. Importe una para empezar.',
  'circulars.reference': 'Referencia',
  'circulars.subject': 'Asunto',
  'circulars.state': 'Estado',
  'circulars.changed': 'Último cambio',
  'circulars.public': 'Circulares publicadas',
  'circulars.publicNone': 'Aún no hay circulares publicadas.',
  'circulars.unnamed': 'Carta sin referencia',
  'circulars.state-loading': 'Cargando…',
  'circulars.state-renewing': 'Actualizando…',
  'circulars.state-published': 'Publicada',
  'circulars.state-ready': 'Lista para publicar',
}
