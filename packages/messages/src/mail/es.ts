import type { MailWords } from './mail-words'
import { participation } from './participation/es'

export const es: MailWords = {
  ...participation,
  greeting: 'Hola, {name}:',
  'greeting.nobody': 'Hola:',
  closing: 'La secretaría',
  when: 'Fecha y hora: {when}',
  zone: 'Las horas son las de la zona {zone}.',
  'zone.meeting': 'Las horas anteriores son las de la reunión, en la zona {zone}.',
  reason: 'Motivo: {reason}',
  until: 'Hasta: {until}',
  end: 'Recibe este mensaje porque sigue estas noticias.',
  'end.action': 'Dejar de recibir estas noticias',
  'end.done': 'Ya no recibirá estas noticias.',
  test: '[Prueba] {subject}',
  standing: 'Su inscripción sigue siendo válida hasta que se conozca la nueva fecha.',
  'calendar.updated': 'El archivo de calendario adjunto actualiza la entrada de su calendario.',
  'calendar.removed': 'El archivo de calendario adjunto retira la reunión de su calendario.',
  documents: 'Documentos:',
  sessions: 'Figura usted en:',
  session: '{title} ({role})',
  'session.at': '{title} ({role}), {when}',
  people: '{state}: {count}',
  'people.confirmed': 'Confirmados',
  'people.in-review': 'Por aprobar',
  'people.waiting': 'En espera de una plaza',

  'confirm.subject': 'Confirme su inscripción: {title}',
  'confirm.body':
    'Alguien, probablemente usted, inscribió esta dirección en «{title}». Confírmelo con el enlace siguiente; sirve una sola vez, durante dos días. Si no fue usted, no haga nada: los datos se borrarán.',
  'confirm.action': 'Confirmar la inscripción',
  'already.subject': 'Ya está inscrito/a: {title}',
  'already.body':
    'Esta dirección se inscribió otra vez en «{title}». Su primera inscripción sigue como estaba; su página la muestra y permite modificarla.',
  'already.action': 'Mi inscripción',
  'received.subject': 'Hemos recibido su inscripción: {title}',
  'received.body':
    'Su inscripción en «{title}» ha llegado y se está examinando. Le escribiremos en cuanto se decida.',
  'received.action': 'Mi inscripción',
  'confirmed.subject': 'Está inscrito/a: {title}',
  'confirmed.body':
    'Su inscripción en «{title}» está confirmada. Se adjunta un archivo de calendario. Su página mostrará cómo participar en cuanto se sepa.',
  'confirmed.action': 'Mi inscripción',
  'refused.subject': 'Su inscripción no fue aceptada: {title}',
  'refused.body': 'Lamentamos que su inscripción en «{title}» no haya podido aceptarse.',
  'refused.action': 'Mi inscripción',
  'waiting.subject': 'Está en la lista de espera: {title}',
  'waiting.body':
    'Todas las plazas de «{title}» están ocupadas. Está en la lista de espera, por orden de confirmación de las direcciones; le escribiremos cuando quede una plaza libre.',
  'waiting.action': 'Mi inscripción',
  'offered.subject': 'Hay una plaza libre para usted: {title}',
  'offered.body':
    'Se le reserva una plaza en «{title}». Acéptela a tiempo; después pasará a la persona siguiente.',
  'offered.action': 'Aceptar la plaza',
  'lapsed.subject': 'La plaza pasó a la persona siguiente: {title}',
  'lapsed.body':
    'La plaza que se le reservaba en «{title}» no se aceptó a tiempo y pasó a la persona siguiente.',
  'lapsed.action': 'Mi inscripción',
  'withdrawn.subject': 'Su inscripción se ha retirado: {title}',
  'withdrawn.body': 'Como pidió, su inscripción en «{title}» se ha retirado.',
  'reminder.subject':
    '{hours, plural, one {Dentro de # hora} many {Dentro de # de horas} other {Dentro de # horas}}: {title}',
  'reminder.days':
    '{days, plural, one {Dentro de # día} many {Dentro de # de días} other {Dentro de # días}}: {title}',
  'reminder.body': '«{title}» comienza pronto. Su página muestra cómo participar.',
  'reminder.action': 'Participar',
  'changed.subject': 'Qué ha cambiado: {title}',
  'changed.body': 'Hay novedades sobre «{title}»:',
  'changed.action': 'La página de la reunión',
  'postponed.subject': 'Aplazada: {title}',
  'postponed.body': '«{title}» se ha aplazado.',
  'postponed.action': 'La página de la reunión',
  'cancelled.subject': 'Cancelada: {title}',
  'cancelled.body': '«{title}» se ha cancelado. No tiene que hacer nada.',
  'cancelled.action': 'La página de la reunión',
  'delegation.subject': 'Es usted coordinador designado: {title}',
  'delegation.body':
    'Se le ha designado como coordinador para «{title}». Su página muestra a las personas de su delegación y permite aprobarlas e inscribirlas.',
  'delegation.action': 'Mi delegación',
  'follow.subject': 'Confirme que desea estas noticias',
  'follow.body':
    'Alguien, probablemente usted, pidió que se enviaran a esta dirección noticias de nuestras reuniones. Confírmelo con el enlace siguiente; sirve una sola vez, durante dos días. Si no fue usted, no haga nada.',
  'follow.action': 'Confirmar',
  'password.subject': 'Una contraseña nueva para el panel',
  'password.body':
    'Alguien, probablemente usted, pidió una contraseña nueva para el panel de U4SSC. Elíjala con el enlace siguiente; sirve una sola vez, durante una hora. Si no fue usted, no haga nada: la contraseña sigue siendo la misma.',
  'password.action': 'Elegir una contraseña nueva',
  'notice.subject': '{subject}',
  'notice.action': 'La página de la reunión',
  'thanks.subject': 'Gracias por participar: {title}',
  'thanks.body': '«{title}» ha concluido. Gracias por participar.',
  certificate: 'Se adjunta su certificado de participación.',
  'thanks.action': 'Mi inscripción',
  'speakers.subject': 'Para los oradores: {title}',
  'speakers.body':
    'Usted interviene en «{title}». Compruebe que lo que el programa dice de usted es correcto y, si no lo es, avise a la secretaría.',
  'speakers.action': 'El programa',
  'focal-points.subject': 'Para los coordinadores: {title}',
  'focal-points.body':
    'Así está su delegación para «{title}». Su página permite aprobar e inscribir a personas.',
  'focal-points.action': 'Mi delegación',
}
