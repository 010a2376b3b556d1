import type { Translation } from '../../../translation'
import type { register as English } from '../../en/registration/register'

export const register: Translation<typeof English> = {
  'register.title': 'Inscribirse',
  'register.none': 'La inscripción en esta reunión no se hace en este sitio.',
  'register.opens': 'La inscripción se abre el {date} a las {time}.',
  'register.closed': 'La inscripción se cerró el {date} a las {time}.',
  'register.closes': 'La inscripción se cierra el {date} a las {time}.',
  'register.full':
    '{mode}: todas las plazas están ocupadas. Las nuevas inscripciones pasan a la lista de espera.',
  'register.waiting-list':
    'Todas las plazas están ocupadas. Las nuevas inscripciones pasan a la lista de espera.',
  'register.join-waiting-list': 'Inscribirse en la lista de espera',
  'register.questions-to': '¿Tiene preguntas? Escriba a {email}.',
  'register.rule-automatic':
    'Si cumple los requisitos de participación, su inscripción será definitiva en cuanto confirme su correo electrónico.',
  'register.rule-review':
    'La secretaría examina cada inscripción y le comunica su decisión por correo electrónico.',
  'register.rule-focal-point':
    'El coordinador designado de su delegación examina cada inscripción.',
  'register.about-you': 'Sus datos',
  'register.name': 'Nombre completo',
  'register.email': 'Correo electrónico',
  'register.organization': 'Organización',
  'register.organization-hint': 'Elija su organización de la lista o escriba su nombre.',
  'register.job-title': 'Cargo',
  'register.error-job-title': 'Escriba un cargo de 200 caracteres como máximo.',
  'register.mode': 'Modo de participación',
  'register.language': 'Idioma de los mensajes',
  'register.questions': 'Preguntas del organizador',
  'register.only-if': 'Solo si ha respondido «{answer}» a la pregunta «{question}».',
  'register.optional': 'opcional',
  'register.yes': 'Sí',
  'register.no': 'No',
  'register.access': 'Necesidades de accesibilidad',
  'register.access-hint': 'Solo la secretaría verá su respuesta.',
  'register.access-by': 'Indíquelas a más tardar el {date}.',
  'register.access-details': 'Detalles u otras necesidades',
  'register.need-captioning': 'Subtitulado',
  'register.need-sign-language': 'Interpretación en lengua de señas',
  'register.need-interpretation': 'Interpretación a otro idioma',
  'register.need-hearing-loop': 'Bucle magnético',
  'register.need-step-free-access': 'Acceso sin escalones',
  'register.need-accessible-documents': 'Documentos accesibles',
  'register.need-personal-assistant': 'Asistencia personal',
  'register.need-other': 'Otra',
  'register.consents': 'Privacidad y consentimiento',
  'register.listed': '¿Quién puede ver mi nombre y mi organización en la lista de participantes?',
  'register.listed-nobody': 'Nadie',
  'register.listed-participants': 'Los demás participantes',
  'register.listed-public': 'Todo el mundo',
  'register.record': 'Registrar mi asistencia',
  'register.record-why':
    'Es necesario para obtener un certificado de participación. Puede cambiarlo más adelante en la página de su inscripción.',
  'register.privacy': 'He leído el aviso de privacidad',
  'register.privacy-read': 'Leer el aviso de privacidad',
  'register.send': 'Inscribirse',
  'register.ask-review': 'Pedir a la secretaría que examine mi inscripción',
  'register.ask-review-hint': 'Si no pide un examen, no conservamos sus datos.',
  'register.sent-title': 'Consulte su correo electrónico',
  'register.resend': '¿No ha recibido el mensaje? Reenviar mi enlace',
  'register.errors':
    '{count, plural, one {Hay # error} many {Hay # de errores} other {Hay # errores}}',
  'register.error-name': 'Escriba su nombre completo, con 200 caracteres como máximo.',
  'register.error-email':
    'Escriba una dirección de correo electrónico válida, por ejemplo nombre@example.org.',
  'register.error-organization':
    'Escriba el nombre de su organización, con 300 caracteres como máximo.',
  'register.error-country': 'Elija su país o área.',
  'register.error-choice': 'Elija una opción de la lista.',
  'register.error-answer': 'Responda a esta pregunta: {question}',
  'register.error-length': 'Escriba {max, number} caracteres como máximo.',
  'register.error-privacy': 'Confirme que ha leído el aviso de privacidad.',
  'register.error-other': 'Este valor no se ha aceptado. Compruébelo e inténtelo de nuevo.',
  'register.refused':
    'No se ha podido guardar, porque la inscripción ha cambiado entretanto. Vuelva a cargar la página e inténtelo de nuevo.',
  'register.by-invitation':
    'La inscripción es por invitación. Utilice el enlace de su mensaje de invitación.',
  'register.by-invitation-resend': 'Reenviar mi enlace de invitación',
  'register.full-for':
    '{mode} ({capacity}): todas las plazas están ocupadas. Las nuevas inscripciones pasan a la lista de espera.',
  'register.notify-me': 'Avisarme cuando se abra la inscripción',
  'register.sent-to':
    'Hemos enviado un enlace a {email}. Ábralo en un plazo de dos días para confirmar su inscripción.',
  'register.next-steps': 'Próximos pasos',
  'register.step-confirm':
    'Le enviamos un enlace de confirmación por correo electrónico. Ábralo en un plazo de dos días.',
  'register.step-decision':
    'La página de su inscripción muestra después su estado. En ella puede modificar sus respuestas.',
  'register.step-join': 'Su enlace de conexión aparece en esa página el {date}, {time}.',
  'register.cancelled': 'Esta reunión se ha cancelado, por lo que no es posible inscribirse.',
  'register.postponed':
    'Esta reunión se ha aplazado. La inscripción se abrirá cuando se publiquen las nuevas fechas.',
  'register.over': 'Esta reunión ha finalizado.',
  'register.closes-on': 'La inscripción se cierra el {when}.',
}
