import type { Translation } from '../../../translation'
import type { registration as English } from '../../en/registration/registration'

export const registration: Translation<typeof English> = {
  'registration.title': 'Mi inscripción',
  'registration.already': '¿Ya se ha inscrito?',
  'registration.open-own': 'Abrir mi inscripción',
  'registration.join-now': 'Unirse a la reunión',
  'registration.join-text':
    'Introduzca la dirección de correo electrónico con la que se inscribió. Le enviaremos el enlace para unirse.',
  'registration.confirm-title': 'Confirme su inscripción',
  'registration.confirm-text':
    'Esta inscripción se envió con su dirección de correo electrónico. Compruebe los datos y confírmela.',
  'registration.confirm': 'Confirmar',
  'registration.not-me': 'No he sido yo',
  'registration.not-me-text': '«No he sido yo» suprime esta inscripción. No se confirma nada.',
  'registration.discarded': 'La inscripción se ha suprimido',
  'registration.discarded-text': 'No se ha confirmado nada. Puede cerrar esta página.',
  'registration.link-bad': 'Este enlace ya no es válido: ya se ha utilizado o ha caducado.',
  'registration.link-none': 'Utilice el enlace de su correo electrónico para abrir su inscripción.',
  'registration.resend': 'Reenviar mi enlace',
  'registration.resend-send': 'Reenviar mi enlace',
  'registration.resend-sent':
    'Si esta dirección está inscrita en la reunión, hemos enviado el enlace. Consulte su correo electrónico.',
  'registration.state': 'Estado',
  'registration.state-unconfirmed': 'Pendiente de confirmación',
  'registration.state-in-review': 'En examen',
  'registration.state-waiting': 'En la lista de espera',
  'registration.state-offered': 'Tiene una plaza reservada',
  'registration.state-confirmed': 'Su inscripción está confirmada',
  'registration.state-refused': 'Rechazada',
  'registration.state-lapsed': 'La reserva de su plaza ha caducado',
  'registration.state-withdrawn': 'Cancelada',
  'registration.state-erased': 'Suprimida',
  'registration.next-unconfirmed':
    'Abra el enlace de nuestro primer mensaje para confirmar su correo electrónico.',
  'registration.next-in-review':
    'No tiene que hacer nada. Le comunicaremos la decisión por correo electrónico.',
  'registration.next-waiting': 'Le escribiremos cuando haya una plaza disponible.',
  'registration.next-offered':
    'Acéptela a más tardar el {date} a las {time}. Después podrá asignarse a la siguiente persona de la lista de espera.',
  'registration.next-confirmed': 'No tiene que hacer nada más antes de la reunión.',
  'registration.next-refused': 'Si tiene preguntas, escriba a la secretaría.',
  'registration.next-lapsed': 'Puede inscribirse de nuevo mientras la inscripción esté abierta.',
  'registration.next-withdrawn': 'Puede inscribirse de nuevo mientras la inscripción esté abierta.',
  'registration.next-erased': 'Hemos suprimido su inscripción y sus datos personales.',
  'registration.ahead':
    '{count, plural, =0 {Usted ocupa el primer lugar de la lista de espera.} one {Hay # persona antes que usted.} many {Hay # de personas antes que usted.} other {Hay # personas antes que usted.}}',
  'registration.accept': 'Aceptar la plaza',
  'registration.reason': 'Motivo',
  'registration.joining': 'Unirse a la reunión',
  'registration.joining-from': 'Su enlace de conexión aparecerá aquí el {date} a las {time}.',
  'registration.join': 'Unirse a la reunión',
  'registration.passcode': 'Código de acceso',
  'registration.sent': 'Mis respuestas',
  'registration.change': 'Cambiar mis respuestas',
  'registration.save': 'Guardar los cambios',
  'registration.warning-title': 'Si guarda este cambio, perderá su plaza',
  'registration.warning-in-review':
    'Si lo guarda, renuncia a su plaza y su inscripción se examina de nuevo.',
  'registration.warning-waiting': 'Si lo guarda, renuncia a su plaza y pasa a la lista de espera.',
  'registration.save-anyway': 'Guardar de todos modos',
  'registration.keep': 'Mantener mi inscripción como está',
  'registration.conflict':
    'Su inscripción ha cambiado entretanto. Compruebe las respuestas que figuran a continuación y repita su cambio.',
  'registration.cancel': 'Cancelar mi inscripción',
  'registration.cancel-text': 'Su plaza se asignará a la siguiente persona de la lista de espera.',
  'registration.cancel-send': 'Cancelar mi inscripción',
  'registration.data': 'Descargar mis datos',
  'registration.erase': 'Suprimir mis datos',
  'registration.erase-text':
    'Se suprimirán su inscripción y todos sus datos personales. Esta acción no se puede deshacer.',
  'registration.erase-sure': 'Sí, suprimir todos mis datos',
  'registration.erase-send': 'Suprimir mis datos',
  'registration.erase-unsure':
    'No se ha suprimido nada. Marque la casilla para confirmar y seleccione «Suprimir mis datos».',
  'registration.erased': 'Sus datos se han suprimido',
  'registration.check-in': 'Control de entrada',
  'registration.check-in-text':
    'Muestre este código en la entrada. También figura en su correo electrónico.',
  'registration.check-in-code': 'Código',
  'registration.certificates': 'Certificados y cartas de apoyo a la solicitud de visado',
  'registration.certificate': 'Certificado de participación (PDF)',
  'registration.or-resend': 'o reenviar mi enlace',
  'registration.by-phone': 'Por teléfono',
  'registration.documents': 'Documentos para las personas inscritas',
  'registration.known': 'Usted está inscrito. Este dispositivo recuerda su inscripción.',
  'registration.how-to-join': 'Cómo unirse',
  'registration.device': 'Este dispositivo',
  'registration.remember-text':
    'Si usted está de acuerdo, una cookie conserva su enlace personal en este dispositivo hasta 30 días después de la reunión, para que pueda unirse sin el correo electrónico. No lo haga en un dispositivo compartido.',
  'registration.remember': 'Recordar en este dispositivo',
  'registration.remembered':
    'Este dispositivo recuerda su inscripción hasta 30 días después de la reunión.',
  'registration.forget': 'Olvidar en este dispositivo',
  'registration.forgotten': 'Este dispositivo ya no recuerda sus inscripciones.',
  'registration.in-room': 'Sesiones en esta sala',
  'registration.no-certificate':
    'No tiene certificado de esta reunión porque su asistencia no quedó registrada. El certificado es para quienes aceptaron que se registrara su asistencia y registraron su entrada o se unieron con su enlace personal. Si usted asistió, escriba a la secretaría.',
  'registration.travel': 'Antes de viajar',
  'registration.mine': 'Mis inscripciones',
  'registration.mine-lead':
    'Solo este dispositivo muestra esta página. Conserva sus enlaces personales, no sus respuestas.',
  'registration.mine-none':
    'Este dispositivo no recuerda ninguna inscripción. Abra el enlace de su mensaje y seleccione «Recordar en este dispositivo».',
  'registration.mine-today': 'Hoy',
  'registration.mine-missing':
    '¿Falta una inscripción? Abra en este dispositivo el enlace de su mensaje o solicítelo de nuevo.',
  'registration.next-step': 'Próximo paso',
  'registration.certificate-ready': 'Su certificado de participación está listo.',
  'registration.certificate-open': 'Obtener mi certificado',
  'registration.forget-everything': 'Olvidar todo en este dispositivo',
  'registration.forget-everything-text':
    'Use esta página solo en su propio dispositivo: cualquiera que use este navegador puede abrir sus inscripciones. Si olvida todo, sus inscripciones siguen siendo válidas y los enlaces de sus mensajes siguen funcionando.',
  'registration.forgotten-everything':
    'Este dispositivo ha olvidado sus inscripciones y sus respuestas.',
}
