import type { Translation } from '../../../translation'
import type { speaker as English } from '../../en/registration/speaker'

export const speaker: Translation<typeof English> = {
  'speaker.title': 'Su página de orador',
  'speaker.bad':
    'Este enlace ya no funciona: fue revocado, o la reunión terminó hace tiempo. Diríjase a la Secretaría.',
  'speaker.closed':
    'La reunión ha terminado o su programa está cerrado: aquí ya no se puede cambiar nada.',
  'speaker.saved': 'Guardado.',
  'speaker.sessions': 'Sus sesiones',
  'speaker.none': 'Ninguna sesión le menciona todavía.',
  'speaker.provisional': 'Estas sesiones están previstas y aún no son públicas: pueden cambiar.',
  'speaker.time-there': '{place}: {when}',
  'speaker.answer': '¿Participa usted?',
  'speaker.answer-none': 'Aún no ha respondido.',
  'speaker.answer-confirmed': 'Ha dicho que participa.',
  'speaker.answer-declined': 'Ha dicho que no participa.',
  'speaker.confirm': 'Participo',
  'speaker.decline': 'No participo',
  'speaker.review-note':
    'La Secretaría revisa lo que usted envía. Nada es público hasta que se acepta y se publica de nuevo el programa.',
  'speaker.biography': 'Biografía',
  'speaker.biography-hint': 'Texto sin formato, {max} caracteres como máximo.',
  'speaker.biography-long': 'Tiene {length} caracteres: puede enviar {max} como máximo.',
  'speaker.biography-send': 'Enviar la biografía',
  'speaker.photograph': 'Fotografía',
  'speaker.photograph-hint':
    'PNG o JPEG, 3 MB como máximo. Se elimina lo que la cámara anotó en ella, como el lugar.',
  'speaker.photograph-send': 'Enviar la fotografía',
  'speaker.slides': 'Diapositivas',
  'speaker.slides-hint':
    'PDF, Word, PNG o JPEG, 3 MB como máximo por archivo. Guarde antes como PDF las de otros tipos.',
  'speaker.slides-send': 'Enviar las diapositivas',
  'speaker.session': 'Para qué sesión',
  'speaker.session-none': 'Para ninguna en particular',
  'speaker.file': 'Archivo',
  'speaker.file-bad': 'El archivo no se aceptó. Compruebe su tipo, su tamaño y cuántos ha enviado.',
  'speaker.file-remove': 'Retirar {name}',
  'speaker.state-waiting': 'Pendiente de revisión',
  'speaker.state-taken': 'Aceptado',
  'speaker.state-returned': 'Devuelto: {reason}',
}
