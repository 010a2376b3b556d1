import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.lost-title': 'Esta página no existe',
  'error.lost-lead': 'Puede que la dirección tenga un error o que lo que había allí ya no exista.',
  'error.unreachable': 'El servidor no responde. Compruebe la conexión e inténtelo de nuevo.',
  'error.unexpected':
    'Se ha producido un error en esta página. Inténtelo de nuevo o vuelva a cargar la página.',
  'error.signedOut':
    'Su sesión ha terminado. Inicie sesión en otra ventana e inténtelo de nuevo aquí: lo que ha escrito se conserva.',
  'error.notAllowed':
    'Su función no lo permite. Un propietario de este panel puede asignarle una que lo permita.',
  'error.server':
    'El servidor ha cometido un error. Inténtelo de nuevo; si persiste, comunique este número a su administrador: {requestId}',
}
