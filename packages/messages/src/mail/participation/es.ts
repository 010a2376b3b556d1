import type { ParticipationWords } from './participation-words'

export const participation: ParticipationWords = {
  'invitation.subject': 'Está invitado(a): {title}',
  'invitation.body':
    'La secretaría le invita a participar en «{title}». Inscríbase mediante el enlace siguiente; es solo para usted y para esta dirección, por lo que le rogamos que no lo reenvíe. Si no puede asistir, no tiene que hacer nada.',
  'invitation.action': 'Inscribirse',
  'visa-approved.subject': 'Su carta para el visado está lista: {title}',
  'visa-approved.body':
    'La carta de apoyo a su solicitud de visado para «{title}» está aprobada. Descárguela en su página.',
  'visa-approved.action': 'Mi inscripción',
  'visa-refused.subject': 'Sin carta para el visado: {title}',
  'visa-refused.body':
    'No puede expedirse una carta de apoyo a su solicitud de visado para «{title}».',
  'visa-refused.action': 'Mi inscripción',
  'speaker-invited.subject': 'Usted interviene en: {title}',
  'speaker-invited.body':
    'Figura usted como orador en «{title}». En su página puede ver sus sesiones, decir si participa y enviar su biografía, una fotografía y sus diapositivas. El enlace es solo para usted: le rogamos que no lo comparta.',
  'speaker-invited.action': 'Mi página de orador',
  'speaker-returned.subject': 'Le rogamos que lo revise: {title}',
  'speaker-returned.body':
    'La Secretaría le devuelve algo que envió para «{title}». Su página indica qué es y le permite enviarlo de nuevo.',
  'speaker-returned.action': 'Mi página de orador',
  'document-returned.subject': 'Devuelto: {document}',
  'document-returned.body':
    'El documento «{document}» que presentó para «{title}» no se ha aprobado. Motivo: {reason}',
  'document-returned.action': 'Abrir la reunión',
  door: 'Muestre este código en la entrada:',
  'join.enter': 'Unirse',
  'join.recorded':
    'Su entrada queda registrada como asistencia, según aceptó. Puede cambiarlo en su página.',
  'join.not-recorded': 'Su asistencia no se registra.',
}
