import type { Translation } from '../../../translation'
import type { speaker as English } from '../../en/registration/speaker'

export const speaker: Translation<typeof English> = {
  'speaker.title': 'Su página de orador',
  'speaker.bad':
    'Este enlace ya no es válido: se ha retirado o la reunión terminó hace tiempo. Escriba a la secretaría.',
  'speaker.closed':
    'Ya no puede cambiar nada aquí, porque la reunión ha terminado o su programa está cerrado.',
  'speaker.saved': 'Cambios guardados.',
  'speaker.sessions': 'Sus sesiones',
  'speaker.none': 'Su nombre no figura todavía en ninguna sesión.',
  'speaker.provisional': 'Estas sesiones aún no son públicas y pueden cambiar.',
  'speaker.time-there': '{place}: {when}',
  'speaker.answer': '¿Va a participar?',
  'speaker.answer-none': 'Todavía no ha respondido.',
  'speaker.answer-confirmed': 'Ha confirmado que participará.',
  'speaker.answer-declined': 'Ha indicado que no puede participar.',
  'speaker.confirm': 'Participaré',
  'speaker.decline': 'No puedo participar',
  'speaker.review-note':
    'La secretaría revisa todo lo que usted envía antes de publicarlo. Aparecerá en la próxima versión del programa.',
  'speaker.biography': 'Biografía',
  'speaker.biography-hint': 'Texto sin formato, {max} caracteres como máximo.',
  'speaker.biography-long': 'Su biografía tiene {length} caracteres. Redúzcala a {max}.',
  'speaker.biography-send': 'Enviar la biografía',
  'speaker.photograph': 'Fotografía',
  'speaker.photograph-hint':
    'PNG o JPEG, 3 MB como máximo. Se suprimen la ubicación y los demás datos de la cámara.',
  'speaker.photograph-send': 'Enviar la fotografía',
  'speaker.slides': 'Diapositivas',
  'speaker.slides-hint':
    'PDF, Word, PNG o JPEG, 3 MB como máximo por archivo. Guarde antes como PDF los demás formatos.',
  'speaker.slides-send': 'Enviar las diapositivas',
  'speaker.session': 'Sesión',
  'speaker.session-none': 'Ninguna sesión en particular',
  'speaker.file': 'Archivo',
  'speaker.file-bad':
    'El archivo no se ha enviado. Compruebe el tipo, el tamaño y el número de archivos que ha enviado.',
  'speaker.file-remove': 'Quitar {name}',
  'speaker.state-waiting': 'En examen',
  'speaker.state-taken': 'Aceptado',
  'speaker.state-returned': 'Devuelto: {reason}',
}
