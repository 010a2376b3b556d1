import type { Translation } from '../../../translation'
import type { privacy as English } from '../../en/information/privacy'

export const privacy: Translation<typeof English> = {
  'privacy.title': 'Privacidad',
  'privacy.cookies': 'Cookies',
  'privacy.cookies-text':
    'Este sitio usa tres tipos de cookies, solo para sí mismo: el lugar que usted eligió, la zona horaria de su navegador y la última versión de una reunión que ha visto. No contienen nada que le identifique y duran como máximo un año. El programa que consulta se guarda también en su navegador, para leerlo sin conexión.',
  'privacy.records': 'Qué se registra',
  'privacy.records-text':
    'El sitio registra los fallos con la ruta de la página, nunca quién la pidió. Ninguna página llama a otro sitio y no hay programa de estadísticas.',
  'privacy.registration': 'Inscripción',
  'privacy.registration-text':
    'Lo que escribe para inscribirse aquí se conserva para la reunión. Con su enlace personal puede leerlo, descargarlo y borrarlo. Algunas reuniones se inscriben en otro sitio, donde rigen las normas de ese sitio.',
  'privacy.contact': 'Preguntas',
  'privacy.contact-text': 'La dirección de la secretaría figura al pie de cada página.',
  'privacy.table': 'Qué se conserva sobre las personas y hasta cuándo',
  'privacy.purpose': 'Para qué',
  'privacy.ground': 'Con qué fundamento',
  'privacy.kept': 'Plazo',
  'privacy.then': 'Después',
  'privacy.data-unconfirmed': 'Una inscripción o petición de seguimiento que nadie ha confirmado',
  'privacy.data-registration':
    'Inscripción: nombre, dirección, organización, país, calidad, idioma, zona horaria, decisión',
  'privacy.data-needs': 'Necesidades de accesibilidad y respuestas a las preguntas de la reunión',
  'privacy.data-attendance': 'Asistencia a las sesiones, de quienes lo han consentido',
  'privacy.data-passport': 'Datos del pasaporte de quien pide una carta para el visado',
  'privacy.data-papers': 'Certificados y cartas expedidos: lo que declaran',
  'privacy.purpose-visa': 'Redactar la carta',
  'privacy.purpose-verify': 'Que otros puedan comprobar que el documento es auténtico',
  'privacy.data-listed': 'Nombre y organización en la lista pública de participantes',
  'privacy.data-mails': 'Qué correos se enviaron a quién sobre una reunión y si llegaron',
  'privacy.data-invitations': 'Nombre y dirección de las personas invitadas',
  'privacy.data-focal-points': 'Coordinadores de las delegaciones y cartas de designación',
  'privacy.data-speakers': 'Direcciones de los oradores',
  'privacy.data-speaker-pages': 'Páginas de los oradores: dirección, respuesta y lo que enviaron',
  'privacy.data-followers': 'Dirección de quienes siguen una reunión',
  'privacy.data-requests': 'Una huella de la petición, sin nombres',
  'privacy.purpose-confirm': 'Comprobar que la dirección es suya',
  'privacy.purpose-take-part': 'Permitirles participar',
  'privacy.purpose-assist': 'Atender sus necesidades en la reunión',
  'privacy.purpose-proof': 'Certificar su participación',
  'privacy.purpose-list': 'Que los participantes sepan unos de otros',
  'privacy.purpose-tell': 'Decirles lo que necesitan saber',
  'privacy.purpose-news': 'Darles noticias',
  'privacy.purpose-invite': 'Invitarles',
  'privacy.purpose-answer-once': 'Hacer una sola vez lo que se envía dos veces',
  'privacy.ground-request': 'Lo han pedido',
  'privacy.ground-consent': 'Lo han consentido y pueden retirarlo',
  'privacy.ground-mandate': 'La secretaría lo necesita para celebrar la reunión',
  'privacy.kept-sent':
    '{days, plural, one {# día} many {# de días} other {# días}} después del envío',
  'privacy.kept-meeting-ends':
    '{days, plural, one {# día} many {# de días} other {# días}} después de la reunión',
  'privacy.kept-years':
    '{years, plural, one {# año} many {# de años} other {# años}} después de la reunión',
  'privacy.kept-setting':
    'El tiempo fijado para la reunión, como máximo {days, plural, one {# día} many {# de días} other {# días}} después',
  'privacy.kept-ended': 'Hasta que lo terminen',
  'privacy.then-deleted': 'Se borran',
  'privacy.then-counted': 'Se borran; solo quedan números sin nombres',
  'privacy.then-hidden': 'Dejan de mostrarse',
}
