import type { Translation } from '../../../translation'
import type { retention as English } from '../../en/administration/retention'

export const retention: Translation<typeof English> = {
  'retention.title': 'Conservación de datos',
  'retention.lead':
    'Cuánto tiempo se conservan los datos personales. Al vencer el plazo, se suprimen automáticamente en la hora siguiente. La página de privacidad muestra estos plazos.',
  'retention.data': 'Datos',
  'retention.rows': 'Entradas',
  'retention.afterMeeting': 'Días después de la reunión',
  'retention.afterSending': 'Días después del envío',
  'retention.problem': 'Introduzca un número de días entre 1 y {max}.',
  'retention.preview': 'Ver el efecto del cambio',
  'retention.confirmTitle': '¿Guardar estos plazos?',
  'retention.nothing': 'Con estos plazos, ahora no se borraría nada.',
  'retention.erases':
    '{count, plural, one {Se borraría # entrada en la próxima hora. No se puede deshacer.} many {Se borrarían # de entradas en la próxima hora. No se puede deshacer.} other {Se borrarían # entradas en la próxima hora. No se puede deshacer.}}',
  'retention.data-registration':
    'Inscripciones: nombre, correo electrónico y demás datos de cada persona, y la decisión',
  'retention.data-needs':
    'Necesidades de accesibilidad y respuestas a las preguntas del organizador',
  'retention.data-attendance':
    'Asistencia a la reunión y a las sesiones, registrada con consentimiento',
  'retention.data-passport':
    'Datos del pasaporte para las cartas de apoyo a la solicitud de visado',
  'retention.data-papers':
    'Contenido de los certificados y de las cartas de apoyo a la solicitud de visado',
  'retention.data-emails': 'Mensajes relativos a una reunión: destinatario y estado del envío',
  'retention.data-other-emails':
    'Otros mensajes, por ejemplo actualizaciones y enlaces de contraseña: destinatario y estado del envío',
  'retention.data-invitations': 'Nombres y correos electrónicos de las personas invitadas',
  'retention.data-focal-points':
    'Coordinadores designados de las delegaciones y cartas de designación',
  'retention.data-speakers': 'Correos electrónicos de los oradores',
  'retention.data-speaker-pages':
    'Páginas de los oradores: correo electrónico, respuesta y material enviado',
}
