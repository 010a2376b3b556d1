import type { Translation } from '../../../translation'
import type { privacy as English } from '../../en/information/privacy'

export const privacy: Translation<typeof English> = {
  'privacy.title': 'Privacidad',
  'privacy.cookies': 'Cookies',
  'privacy.cookies-text':
    'Este sitio utiliza solo cuatro cookies propias: la ciudad que ha elegido, la zona horaria de su navegador, la última versión de una página de reunión que ha visto y el país y la condición en que participa que indicó por última vez al comprobar si puede participar. No contienen ningún dato que le identifique y caducan al cabo de un año como máximo. Si abre un programa o una circular, su navegador guarda además una copia para que pueda leerla sin conexión. Si elige «Recordar en este dispositivo», una quinta cookie conserva su enlace personal hasta 30 días después de la reunión. Identifica su inscripción, y puede borrarla con «Olvidar en este dispositivo».',
  'privacy.records': 'Qué registramos',
  'privacy.records-text':
    'Registramos los errores con la dirección de la página, pero no quién la abrió. Nuestras páginas no envían solicitudes a otros sitios y no utilizamos herramientas de análisis.',
  'privacy.registration': 'Inscripción',
  'privacy.registration-text':
    'Utilizamos su inscripción únicamente para la reunión. Con su enlace personal puede consultar, descargar y suprimir sus datos. En algunas reuniones la inscripción se hace en otro sitio, con sus propias normas de privacidad.',
  'privacy.contact': 'Preguntas',
  'privacy.contact-text': 'Escriba a la secretaría. La dirección figura al pie de cada página.',
  'privacy.table': 'Datos personales que conservamos',
  'privacy.purpose': 'Finalidad',
  'privacy.ground': 'Fundamento',
  'privacy.kept': 'Plazo de conservación',
  'privacy.then': 'Después',
  'privacy.data-unconfirmed': 'Inscripciones y suscripciones sin confirmar',
  'privacy.data-registration':
    'Inscripción: nombre, correo electrónico, organización, cargo, país o área, condición en que participa, idioma, zona horaria, decisión',
  'privacy.data-declined':
    'Una suma de comprobación de la dirección de correo electrónico de una persona cuya inscripción se rechazó y que después suprimió sus datos. No contiene ningún nombre y solo la plataforma puede calcularla',
  'privacy.data-needs': 'Necesidades de accesibilidad y respuestas a las preguntas del organizador',
  'privacy.data-attendance':
    'Asistencia a la reunión y a las sesiones, si ha dado su consentimiento',
  'privacy.data-passport': 'Datos del pasaporte para las cartas de apoyo a la solicitud de visado',
  'privacy.data-papers':
    'Contenido de los certificados y de las cartas de apoyo a la solicitud de visado',
  'privacy.purpose-visa': 'Redactar la carta de apoyo a la solicitud de visado',
  'privacy.purpose-verify':
    'Permitir que terceros comprueben la autenticidad de un certificado o una carta de apoyo a la solicitud de visado',
  'privacy.data-listed': 'Nombre y organización en la lista pública de participantes',
  'privacy.data-emails': 'Mensajes relativos a una reunión: destinatario y estado del envío',
  'privacy.data-other-emails':
    'Otros mensajes, por ejemplo actualizaciones y enlaces de contraseña: destinatario y estado del envío',
  'privacy.data-invitations': 'Nombres y correos electrónicos de las personas invitadas',
  'privacy.data-focal-points':
    'Coordinadores designados de las delegaciones y cartas de designación',
  'privacy.data-speakers': 'Correos electrónicos de los oradores',
  'privacy.data-speaker-pages':
    'Páginas de los oradores: correo electrónico, respuesta y material enviado',
  'privacy.data-followers': 'Correos electrónicos de los suscriptores',
  'privacy.data-requests':
    'Una suma de comprobación de cada formulario que envía, sin su contenido',
  'privacy.purpose-confirm': 'Confirmar que el correo electrónico es suyo',
  'privacy.purpose-take-part': 'Organizar su participación',
  'privacy.purpose-assist': 'Atender las necesidades de accesibilidad durante la reunión',
  'privacy.purpose-proof': 'Certificar la asistencia',
  'privacy.purpose-list': 'Permitir a los participantes saber quién más participa',
  'privacy.purpose-tell': 'Enviar la información necesaria',
  'privacy.purpose-news': 'Enviar actualizaciones',
  'privacy.purpose-invite': 'Enviar invitaciones',
  'privacy.purpose-decide-again':
    'Volver a examinar una nueva inscripción con una dirección rechazada',
  'privacy.purpose-answer-once': 'Tramitar una sola vez una solicitud que se envía dos veces',
  'privacy.ground-request': 'Usted lo ha solicitado',
  'privacy.ground-consent': 'Usted ha dado su consentimiento y puede retirarlo',
  'privacy.ground-mandate': 'La secretaría los necesita para celebrar la reunión',
  'privacy.kept-sent':
    '{days, plural, one {# día} many {# de días} other {# días}} después del envío',
  'privacy.kept-until-end': 'Hasta el final de la reunión',
  'privacy.kept-meeting-ends':
    '{days, plural, one {# día} many {# de días} other {# días}} después de la reunión',
  'privacy.kept-years':
    '{years, plural, one {# año} many {# de años} other {# años}} después de la reunión',
  'privacy.kept-setting':
    'Durante el plazo fijado para la reunión, como máximo {days, plural, one {# día} many {# de días} other {# días}} después de ella',
  'privacy.kept-ended': 'Hasta que cancele la suscripción',
  'privacy.then-deleted': 'Se suprimen',
  'privacy.then-counted': 'Se suprimen; solo quedan totales sin nombres',
  'privacy.then-hidden': 'Dejan de mostrarse',
}
