import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'Circulares',
  'circulars.view-in-progress': 'En curso',
  'circulars.view-published': 'Publicadas',
  'circulars.view-reviewed': 'Revisiones terminadas',
  'circulars.none-in-progress': 'No hay circulares en curso. Importe o redacte una para comenzar.',
  'circulars.none-reviewed':
    'Todavía no hay revisiones terminadas. Se conservan aquí cuando se publica la circular.',
  'circulars.reference': 'Referencia',
  'circulars.subject': 'Asunto',
  'circulars.state': 'Estado',
  'circulars.changed': 'Último cambio',
  'circulars.none-published': 'Todavía no hay circulares publicadas.',
  'circulars.unnamed': 'Circular sin número',
  'circulars.state-loading': 'Cargando…',
  'circulars.state-refreshing': 'Actualizando…',
  'circulars.state-published': 'Publicada',
  'circulars.state-ready': 'Lista para publicar',
}
