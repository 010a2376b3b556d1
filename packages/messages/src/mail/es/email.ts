import type { Translation } from '../../translation'
import type { email as English } from '../en/email'

export const email: Translation<typeof English> = {
  'email.invitation.subject': 'Está invitado(a): {title}',
  'email.invitation.body':
    'La secretaría le invita a participar en «{title}». Inscríbase mediante el enlace siguiente; es solo para usted y para esta dirección, por lo que le rogamos que no lo reenvíe. Si no puede asistir, no tiene que hacer nada.',
  'email.invitation.action': 'Inscribirse',
  'email.visa-approved.subject': 'Su carta para el visado está lista: {title}',
  'email.visa-approved.body':
    'La carta de apoyo a su solicitud de visado para «{title}» está aprobada. Descárguela en su página.',
  'email.visa-approved.action': 'Mi inscripción',
  'email.visa-refused.subject': 'Sin carta para el visado: {title}',
  'email.visa-refused.body':
    'No puede expedirse una carta de apoyo a su solicitud de visado para «{title}».',
  'email.visa-refused.action': 'Mi inscripción',
  'email.speaker-invited.subject': 'Usted interviene en: {title}',
  'email.speaker-invited.body':
    'Figura usted como orador en «{title}». En su página puede ver sus sesiones, decir si participa y enviar su biografía, una fotografía y sus diapositivas. El enlace es solo para usted: le rogamos que no lo comparta.',
  'email.speaker-invited.action': 'Mi página de orador',
  'email.speaker-returned.subject': 'Le rogamos que lo revise: {title}',
  'email.speaker-returned.body':
    'La Secretaría le devuelve algo que envió para «{title}». Su página indica qué es y le permite enviarlo de nuevo.',
  'email.speaker-returned.action': 'Mi página de orador',
  'email.document-returned.subject': 'Devuelto: {document}',
  'email.document-returned.body':
    'El documento «{document}» que presentó para «{title}» no se ha aprobado. Motivo: {reason}',
  'email.document-returned.action': 'Abrir la reunión',
  'email.confirm.subject': 'Confirme su inscripción: {title}',
  'email.confirm.body':
    'Alguien, probablemente usted, inscribió esta dirección en «{title}». Confírmelo con el enlace siguiente; sirve una sola vez, durante dos días. Si no fue usted, no haga nada: los datos se borrarán.',
  'email.confirm.sent': 'Formulario enviado: {at}',
  'email.confirm.action': 'Confirmar la inscripción',
  'email.already.subject': 'Ya está inscrito/a: {title}',
  'email.already.body':
    'Esta dirección se inscribió otra vez en «{title}». Su primera inscripción sigue como estaba; su página la muestra y permite modificarla.',
  'email.already.action': 'Mi inscripción',
  'email.received.subject': 'Hemos recibido su inscripción: {title}',
  'email.received.body':
    'Su inscripción en «{title}» ha llegado y se está examinando. Le escribiremos en cuanto se decida.',
  'email.received.action': 'Mi inscripción',
  'email.confirmed.subject': 'Está inscrito/a: {title}',
  'email.confirmed.body':
    'Su inscripción en «{title}» está confirmada. Se adjunta un archivo de calendario. Su página mostrará cómo participar en cuanto se sepa.',
  'email.confirmed.action': 'Mi inscripción',
  'email.refused.subject': 'Su inscripción no fue aceptada: {title}',
  'email.refused.body': 'Lamentamos que su inscripción en «{title}» no haya podido aceptarse.',
  'email.refused.action': 'Mi inscripción',
  'email.waiting.subject': 'Está en la lista de espera: {title}',
  'email.waiting.body':
    'Todas las plazas de «{title}» están ocupadas. Está en la lista de espera, por orden de confirmación de las direcciones; le escribiremos cuando quede una plaza libre.',
  'email.waiting.action': 'Mi inscripción',
  'email.offered.subject': 'Hay una plaza libre para usted: {title}',
  'email.offered.body':
    'Se le reserva una plaza en «{title}». Acéptela a tiempo; después pasará a la persona siguiente.',
  'email.offered.action': 'Aceptar la plaza',
  'email.lapsed.subject': 'La plaza pasó a la persona siguiente: {title}',
  'email.lapsed.body':
    'La plaza que se le reservaba en «{title}» no se aceptó a tiempo y pasó a la persona siguiente.',
  'email.lapsed.action': 'Mi inscripción',
  'email.withdrawn.subject': 'Su inscripción se ha retirado: {title}',
  'email.withdrawn.body': 'Como pidió, su inscripción en «{title}» se ha retirado.',
  'email.reminder.subject':
    '{hours, plural, one {Dentro de # hora} many {Dentro de # de horas} other {Dentro de # horas}}: {title}',
  'email.reminder.days':
    '{days, plural, one {Dentro de # día} many {Dentro de # de días} other {Dentro de # días}}: {title}',
  'email.reminder.body': '«{title}» comienza pronto. Su página muestra cómo participar.',
  'email.reminder.action': 'Participar',
  'email.changed.subject': 'Qué ha cambiado: {title}',
  'email.changed.body': 'Hay novedades sobre «{title}»:',
  'email.changed.action': 'La página de la reunión',
  'email.postponed.subject': 'Aplazada: {title}',
  'email.postponed.body': '«{title}» se ha aplazado.',
  'email.postponed.action': 'La página de la reunión',
  'email.cancelled.subject': 'Cancelada: {title}',
  'email.cancelled.body': '«{title}» se ha cancelado. No tiene que hacer nada.',
  'email.cancelled.action': 'La página de la reunión',
  'email.delegation.subject': 'Es usted coordinador designado: {title}',
  'email.delegation.body':
    'Se le ha designado como coordinador para «{title}». Su página muestra a las personas de su delegación y permite aprobarlas e inscribirlas.',
  'email.delegation.action': 'Mi delegación',
  'email.follow.subject': 'Confirme que desea estas noticias',
  'email.follow.body':
    'Alguien, probablemente usted, pidió que se enviaran a esta dirección noticias de nuestras reuniones. Confírmelo con el enlace siguiente; sirve una sola vez, durante dos días. Si no fue usted, no haga nada.',
  'email.follow.action': 'Confirmar',
  'email.password.subject': 'Una contraseña nueva para el panel',
  'email.password.body':
    'Alguien, probablemente usted, pidió una contraseña nueva para el panel de U4SSC. Elíjala con el enlace siguiente; sirve una sola vez, durante una hora. Si no fue usted, no haga nada: la contraseña sigue siendo la misma.',
  'email.password.action': 'Elegir una contraseña nueva',
  'email.notice.subject': '{subject}',
  'email.notice.action': 'La página de la reunión',
  'email.thanks.subject': 'Gracias por participar: {title}',
  'email.thanks.body': '«{title}» ha concluido. Gracias por participar.',
  'email.thanks.action': 'Mi inscripción',
  'email.speakers.subject': 'Para los oradores: {title}',
  'email.speakers.body':
    'Usted interviene en «{title}». Compruebe que lo que el programa dice de usted es correcto y, si no lo es, avise a la secretaría.',
  'email.speakers.action': 'El programa',
  'email.focal-points.subject': 'Para los coordinadores: {title}',
  'email.focal-points.body':
    'Así está su delegación para «{title}». Su página permite aprobar e inscribir a personas.',
  'email.focal-points.action': 'Mi delegación',
}
