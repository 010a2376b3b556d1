import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': 'Control de entrada',
  'check-in.find': 'Nombre o código',
  'check-in.findHint': 'Escanee el código, o escriba el código o parte de un nombre.',
  'check-in.day': 'Día',
  'check-in.session': 'Sesión',
  'check-in.do': 'Registrar la entrada',
  'check-in.done': '{name}: entrada registrada.',
  'check-in.already': '{name}: la entrada ya se registró a las {time}.',
  'check-in.undo': 'Anular la entrada',
  'check-in.undone': 'Se anuló la entrada de {name}.',
  'check-in.notConfirmed':
    'La inscripción de {name} no está confirmada: {state}. Dirija a esta persona a la secretaría.',
  'check-in.isIn': 'Entrada registrada',
  'check-in.counted':
    '{name}: entrada registrada. El nombre no se conserva, tal como pidió la persona.',
  'check-in.unknown':
    'Ningún participante tiene este nombre o código. Compruebe la ortografía o busque otra parte del nombre.',
  'check-in.otherMeeting': 'Este código es de otra reunión: {title}, {date}.',
  'check-in.more': 'Hay más personas que coinciden. Escriba más letras del nombre.',
  'check-in.counts': '{here, number} entradas registradas de {all, number}',
  'check-in.waiting':
    '{count, plural, one {# entrada se enviará cuando haya conexión.} many {# de entradas se enviarán cuando haya conexión.} other {# entradas se enviarán cuando haya conexión.}}',
  'check-in.offline': 'Sin conexión. Esta es la última lista cargada.',
  'check-in.deleteList': 'Suprimir la lista de este dispositivo',
  'check-in.listDeleted': 'La lista se ha suprimido de este dispositivo.',
  'check-in.camera': 'Imagen de la cámara',
  'check-in.cameraOn': 'Escanear con la cámara',
  'check-in.cameraOff': 'Apagar la cámara',
  'check-in.cameraRefused':
    'La cámara no está disponible. Permita el acceso a la cámara, o escriba el nombre o el código.',
  'check-in.noCamera':
    'Para leer códigos se necesita una cámara y una conexión segura (HTTPS). Escriba el nombre o el código, o use un lector.',
  'check-in.loading': 'Cargando el lector de códigos…',
}
