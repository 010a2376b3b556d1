import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': 'Esta página no existe',
  'error.not-found-more':
    'Puede que la dirección tenga un error o que lo que designa no esté publicado. Parta de las reuniones o de las circulares.',
  'error.unavailable': 'En este momento no se puede acceder a los registros',
  'error.unavailable-more':
    'La parte de este servicio que guarda las reuniones y las cartas no responde. No se ha perdido nada; vuelva a intentarlo dentro de un minuto.',
  'error.failed': 'Se ha producido un error en esta página',
  'error.failed-more':
    'El error es nuestro y ha quedado registrado. Vuelva a intentarlo dentro de un minuto.',
  'error.withdrawn-meeting': 'Esta reunión ha sido retirada',
  'error.withdrawn-circular': 'Esta carta ha sido retirada',
  'error.withdrawn-more': 'No está publicada aquí desde el {date}. Motivo indicado: {reason}',
  'error.all-meetings': 'Todas las reuniones',
  'error.all-circulars': 'Todas las circulares',
  'error.home': 'Página de inicio',
}
