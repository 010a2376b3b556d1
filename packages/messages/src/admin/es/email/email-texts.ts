import type { Translation } from '../../../translation'
import type { emailTexts as English } from '../../en/email/email-texts'

export const emailTexts: Translation<typeof English> = {
  'email-texts.title': 'Textos de los mensajes',
  'email-texts.lead':
    'El asunto y el texto de cada tipo de mensaje, para todas las reuniones. Los horarios, los plazos, los enlaces y la firma se añaden automáticamente. Una reunión puede tener textos propios, que sustituyen a estos.',
  'email-texts.leadMeeting':
    'El asunto y el texto de cada tipo de mensaje sobre esta reunión. Si aquí no hay texto, se envía el de todas las reuniones.',
  'email-texts.fixed':
    'Los mensajes sobre contraseñas y suscripciones conservan su texto fijo, para que siempre se sepa qué hacen los enlaces.',
  'email-texts.kind': 'Mensaje',
  'email-texts.own': 'Su texto',
  'email-texts.inherited': 'Para todas las reuniones: {languages}',
  'email-texts.subjectHint': 'Déjelo vacío para utilizar el asunto predeterminado: {subject}',
  'email-texts.textHint':
    'Déjelo vacío para utilizar el texto predeterminado. Deje una línea vacía entre los párrafos. Escriba completas las direcciones web.',
  'email-texts.default': 'Texto predeterminado',
  'email-texts.copy': 'Copiar el texto predeterminado',
  'email-texts.reset': 'Restablecer el texto predeterminado',
  'email-texts.link': 'El enlace del botón del mensaje',
  'email-texts.written': '{language}, con su texto',
  'email-texts.example': 'Valores de ejemplo',
  'email-texts.meeting': 'Reunión de la vista previa',
  'email-texts.previewHint': 'La vista previa muestra lo que ha escrito, guardado o no.',
  'email-texts.noMeeting':
    'No hay ninguna reunión publicada. Publique una para ver una vista previa.',
  'email-texts.reminderHint':
    'El número de horas o días del asunto predeterminado depende de cuándo se envía el recordatorio.',
  'email-texts.conflict':
    'Un colega ha cambiado este texto. Lo que ha escrito se conserva. Guárdelo para sustituir la otra versión o cargue la otra versión.',
  'email-texts.notFound': 'Este tipo de mensaje no existe o conserva su texto fijo.',
}
