import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': 'Página no encontrada',
  'error.not-found-more':
    'Puede que la dirección sea incorrecta o que la página se haya trasladado. Búsquela o empiece por una de estas páginas.',
  'error.too-large': 'Este formulario es demasiado grande',
  'error.too-large-more':
    'No se ha enviado nada. Vuelva atrás, acorte el texto o elija un archivo más pequeño y envíe de nuevo el formulario.',
  'error.unavailable': 'En este momento no se puede mostrar esta página',
  'error.unavailable-more': 'No se ha perdido ningún dato. Inténtelo de nuevo dentro de un minuto.',
  'error.failed': 'Se ha producido un error',
  'error.failed-more': 'El error ha quedado registrado. Inténtelo de nuevo dentro de un minuto.',
  'error.withdrawn-meeting': 'Se ha retirado la página de esta reunión',
  'error.withdrawn-circular': 'Se ha retirado esta circular del sitio',
  'error.withdrawn-more': 'Fecha de retirada: {date}. Motivo: {reason}',
  'error.all-meetings': 'Todas las reuniones',
  'error.all-circulars': 'Todas las circulares',
  'error.home': 'Ir a la página de inicio',
}
