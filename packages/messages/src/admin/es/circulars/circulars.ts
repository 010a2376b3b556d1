import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulares',
  'circulars.none': 'Todavía no hay circulares. Importe una para empezar.',
  'circulars.reference': 'Referencia',
  'circulars.subject': 'Asunto',
  'circulars.state': 'Estado',
  'circulars.changed': 'Último cambio',
  'circulars.public': 'Circulares publicadas',
  'circulars.publicNone': 'Todavía no hay circulares publicadas.',
  'circulars.unnamed': 'Circular sin número',
  'circulars.state-loading': 'Cargando…',
  'circulars.state-refreshing': 'Actualizando…',
  'circulars.state-published': 'Publicada',
  'circulars.state-ready': 'Lista para publicar',
}
