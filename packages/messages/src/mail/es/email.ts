import type { Translation } from '../../translation'
import type { email as English } from '../en/email'

export const email: Translation<typeof English> = {
  'email.invitation.subject': 'Invitación: {title}',
  'email.invitation.body':
    'La secretaría le invita a participar en la reunión «{title}». Inscríbase con el enlace siguiente. El enlace es personal: le rogamos que no lo reenvíe. Si no puede participar, no tiene que hacer nada.',
  'email.invitation.action': 'Inscribirse',
  'email.visa-approved.subject': 'Su carta de apoyo a la solicitud de visado está lista: {title}',
  'email.visa-approved.body':
    'Se ha aprobado su carta de apoyo a la solicitud de visado para la reunión «{title}». Descárguela desde la página de su inscripción.',
  'email.visa-approved.action': 'Abrir mi inscripción',
  'email.visa-refused.subject': 'Carta de apoyo a la solicitud de visado rechazada: {title}',
  'email.visa-refused.body':
    'No podemos expedirle una carta de apoyo a la solicitud de visado para la reunión «{title}».',
  'email.visa-refused.action': 'Abrir mi inscripción',
  'email.speaker-invited.subject': 'Su participación como orador: {title}',
  'email.speaker-invited.body':
    'Su nombre figura entre los oradores de la reunión «{title}». En su página de orador puede consultar sus sesiones, confirmar que participará y enviar su biografía, su fotografía y sus diapositivas. El enlace es personal: le rogamos que no lo reenvíe.',
  'email.speaker-invited.action': 'Abrir mi página de orador',
  'email.speaker-returned.subject': 'Compruebe y envíe de nuevo: {title}',
  'email.speaker-returned.body':
    'La secretaría le ha devuelto material que usted envió para la reunión «{title}». En su página de orador se indica cuál es y puede enviarlo de nuevo.',
  'email.speaker-returned.action': 'Abrir mi página de orador',
  'email.document-returned.subject': 'Documento devuelto: {document}',
  'email.document-returned.body':
    'Su documento «{document}» para la reunión «{title}» no se ha aprobado. Motivo: {reason}',
  'email.document-returned.action': 'Abrir la reunión',
  'email.confirm.subject': 'Confirme su inscripción: {title}',
  'email.confirm.body':
    'Hemos recibido una solicitud de inscripción en la reunión «{title}» con esta dirección de correo electrónico. Para confirmarla, abra el enlace siguiente en un plazo de dos días. El enlace solo funciona una vez. Si no la ha enviado usted, haga caso omiso de este mensaje: los datos se suprimirán.',
  'email.confirm.sent': 'Inscripción enviada: {at}',
  'email.confirm.action': 'Confirmar mi inscripción',
  'email.already.subject': 'Su inscripción ya está registrada: {title}',
  'email.already.body':
    'Hemos recibido otra inscripción en la reunión «{title}» con esta dirección de correo electrónico. Su primera inscripción no ha cambiado. Puede consultarla y cambiarla en la página de su inscripción.',
  'email.already.action': 'Abrir mi inscripción',
  'email.link.subject': 'Su enlace: {title}',
  'email.link.body':
    'Este es el enlace que ha solicitado. Abre su inscripción en la reunión «{title}», que no ha cambiado. No reenvíe este mensaje: el enlace da acceso a su inscripción. Si no ha solicitado el enlace, ignore este mensaje.',
  'email.link.action': 'Abrir mi inscripción',
  'email.received.subject': 'Inscripción recibida: {title}',
  'email.received.body':
    'Hemos recibido su inscripción en la reunión «{title}» y la estamos examinando. Le comunicaremos la decisión por correo electrónico.',
  'email.received.action': 'Abrir mi inscripción',
  'email.confirmed.subject': 'Inscripción confirmada: {title}',
  'email.confirmed.body':
    'Su inscripción en la reunión «{title}» está confirmada. Se adjunta un archivo de calendario. La página de su inscripción indicará cómo unirse a la reunión.',
  'email.confirmed.body-on-site':
    'Su inscripción en la reunión «{title}» está confirmada. Asistirá en persona: el lugar y la hora se indican a continuación. Se adjunta un archivo de calendario.',
  'email.confirmed.action': 'Abrir mi inscripción',
  'email.refused.subject': 'Inscripción rechazada: {title}',
  'email.refused.body': 'Lamentamos no poder aceptar su inscripción en la reunión «{title}».',
  'email.refused.action': 'Abrir mi inscripción',
  'email.waiting.subject': 'Lista de espera: {title}',
  'email.waiting.body':
    'Todas las plazas de la reunión «{title}» están ocupadas, por lo que su inscripción ha pasado a la lista de espera. La lista sigue el orden en que se confirmaron los correos electrónicos. Le escribiremos cuando haya una plaza disponible.',
  'email.waiting.action': 'Abrir mi inscripción',
  'email.offered.subject': 'Hay una plaza disponible para usted: {title}',
  'email.offered.body':
    'Le hemos reservado una plaza en la reunión «{title}». Acéptela antes de que venza el plazo indicado a continuación. Después se asignará a la siguiente persona de la lista de espera.',
  'email.offered.action': 'Aceptar la plaza',
  'email.lapsed.subject': 'La reserva de su plaza ha caducado: {title}',
  'email.lapsed.body':
    'La plaza que tenía reservada en la reunión «{title}» no se aceptó a tiempo. Se ha asignado a la siguiente persona de la lista de espera.',
  'email.lapsed.action': 'Abrir mi inscripción',
  'email.withdrawn.subject': 'Inscripción cancelada: {title}',
  'email.withdrawn.body':
    'Tal como solicitó, hemos cancelado su inscripción en la reunión «{title}».',
  'email.reminder.subject':
    '{hours, plural, one {Dentro de # hora} many {Dentro de # de horas} other {Dentro de # horas}}: {title}',
  'email.reminder.days':
    '{days, plural, one {Dentro de # día} many {Dentro de # de días} other {Dentro de # días}}: {title}',
  'email.reminder.body':
    'La reunión «{title}» comienza pronto. La página de su inscripción indica cómo unirse.',
  'email.reminder.body-on-site':
    'La reunión «{title}» comienza pronto. Asistirá en persona: el lugar y la hora se indican a continuación.',
  'email.reminder.action': 'Unirse a la reunión',
  'email.changed.subject': 'Actualización: {title}',
  'email.changed.headline': '{headline}: {title}',
  'email.changed.body': 'Cambios en la reunión «{title}»:',
  'email.changed.action': 'Abrir la página de la reunión',
  'email.postponed.subject': 'Reunión aplazada: {title}',
  'email.postponed.body': 'La reunión «{title}» se ha aplazado.',
  'email.postponed.action': 'Abrir la página de la reunión',
  'email.cancelled.subject': 'Reunión cancelada: {title}',
  'email.cancelled.body': 'La reunión «{title}» se ha cancelado. No tiene que hacer nada.',
  'email.cancelled.action': 'Abrir la página de la reunión',
  'email.delegation.subject': 'Coordinador designado: {title}',
  'email.delegation.body':
    'A partir de ahora es usted coordinador designado para la reunión «{title}». En la página de su delegación figuran sus integrantes, y desde ella puede aprobarlos e inscribirlos.',
  'email.delegation.action': 'Abrir mi delegación',
  'email.follow.subject': 'Confirme su suscripción',
  'email.follow.body':
    'Hemos recibido una solicitud de suscripción a las actualizaciones de nuestras reuniones con esta dirección de correo electrónico. Para confirmarla, abra el enlace siguiente en un plazo de dos días. El enlace solo funciona una vez. Si no la ha enviado usted, haga caso omiso de este mensaje.',
  'email.follow.body-meeting':
    'Hemos recibido una solicitud de suscripción a las actualizaciones de la reunión «{title}» con esta dirección de correo electrónico. Para confirmarla, abra el enlace siguiente en un plazo de dos días. El enlace solo funciona una vez. Si no la ha enviado usted, haga caso omiso de este mensaje.',
  'email.follow.action': 'Confirmar mi suscripción',
  'email.password.subject': 'Restablecimiento de la contraseña del panel',
  'email.password.body':
    'Hemos recibido una solicitud para restablecer la contraseña de su cuenta en el panel de U4SSC. Establezca una nueva contraseña con el enlace siguiente en el plazo de una hora. El enlace solo funciona una vez. Si no la ha enviado usted, haga caso omiso de este mensaje: su contraseña no ha cambiado.',
  'email.password.action': 'Establecer una nueva contraseña',
  'email.notice.subject': '{subject}',
  'email.notice.action': 'Abrir la página de la reunión',
  'email.thanks.subject': 'Gracias por su participación: {title}',
  'email.thanks.body': 'La reunión «{title}» ha terminado. Le agradecemos su participación.',
  'email.thanks.action': 'Abrir mi inscripción',
  'email.speakers.subject': 'A los oradores: {title}',
  'email.speakers.body':
    'Su nombre figura entre los oradores de la reunión «{title}». Compruebe los datos que le conciernen en el programa y comunique a la secretaría cualquier error.',
  'email.speakers.action': 'Abrir el programa',
  'email.focal-points.subject': 'A los coordinadores designados: {title}',
  'email.focal-points.body':
    'Este es el estado actual de su delegación en la reunión «{title}». Puede aprobar e inscribir a personas en la página de su delegación.',
  'email.focal-points.action': 'Abrir mi delegación',
}
