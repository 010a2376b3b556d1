import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': 'Acreditación',
  'check-in.find': 'Código o nombre',
  'check-in.findHint':
    'Lea el código con la cámara o un lector, o escríbalo; o escriba parte del nombre.',
  'check-in.day': 'Día',
  'check-in.session': 'Sesión',
  'check-in.door': 'En la entrada',
  'check-in.do': 'Acreditar',
  'check-in.done': '{name} queda acreditado/a.',
  'check-in.already': '{name} ya está dentro.',
  'check-in.isIn': 'Dentro',
  'check-in.counted': '{name} cuenta en el total. Su nombre no se registra, según su elección.',
  'check-in.unknown': 'No se espera a nadie con este código o nombre.',
  'check-in.more': 'Hay más: precise el nombre.',
  'check-in.counts': '{here, number} de {all, number} están aquí.',
  'check-in.waiting':
    '{count, plural, one {# registro espera} many {# de registros esperan} other {# registros esperan}} el envío.',
  'check-in.offline': 'Sin conexión: esta es la lista como estaba.',
  'check-in.forget': 'Olvidar la lista en este dispositivo',
  'check-in.forgotten': 'La lista ya no está en este dispositivo.',
  'check-in.camera': 'Imagen de la cámara',
  'check-in.cameraOn': 'Leer códigos con la cámara',
  'check-in.cameraOff': 'Apagar la cámara',
  'check-in.cameraRefused': 'No se puede usar la cámara. Escriba el código o el nombre.',
  'check-in.noCamera':
    'Este navegador no sabe leer códigos con la cámara: escriba el código o el nombre, o use un lector.',
}
