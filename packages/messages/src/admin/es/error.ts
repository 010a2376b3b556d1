import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found-title': 'Página no encontrada',
  'error.not-found-lead': 'Compruebe la dirección o utilice el menú para encontrar la página.',
  'error.unreachable':
    'El servidor no ha respondido. Compruebe su conexión a Internet e inténtelo de nuevo.',
  'error.unexpected':
    'Se ha producido un error en esta página. Inténtelo de nuevo o vuelva a cargar la página.',
  'error.signedOut':
    'Su sesión ha terminado. Inicie sesión en otra ventana e inténtelo de nuevo aquí. Lo que ha escrito se conserva.',
  'error.notAllowed':
    'Su rol no permite esta acción. Pida a un propietario de este panel que cambie su rol.',
  'error.server':
    'Se ha producido un error en el servidor. Inténtelo de nuevo. Si el error persiste, comunique este número a su administrador: {requestId}',
  'error.otherMeeting':
    'Su rol abarca solo algunas reuniones. Abra una de ellas en «Reuniones» o solicite acceso a un propietario.',
}
