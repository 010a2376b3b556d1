import type { Translation } from '../../../translation'
import type { notices as English } from '../../en/email/notices'

export const notices: Translation<typeof English> = {
  'notices.title': 'Avisos',
  'notices.none':
    'Aún no hay avisos. Cuando publica cambios de una reunión, se redacta un aviso. También puede redactar uno.',
  'notices.write': 'Redactar un aviso',
  'notices.kind': 'Tipo',
  'notices.sent': '{sent} de {all} enviados',
  'notices.start': 'Crear el borrador',
  'notices.audience': 'Destinatarios',
  'notices.audience-registrants': 'Participantes inscritos',
  'notices.audience-followers': 'Suscriptores',
  'notices.audience-speakers': 'Oradores',
  'notices.audience-focalPoints': 'Coordinadores designados',
  'notices.audience-delegation': 'Delegación',
  'notices.audience-people':
    '{count, plural, one {# persona} many {# de personas} other {# personas}}',
  'notices.audience-nobody': 'Este grupo está vacío. Elija otro.',
  'notices.message': 'Mensaje',
  'notices.messageCustom':
    'Cada persona recibe el mensaje en su idioma. Si no está redactado en ese idioma, lo recibe en el de la reunión ({language}), en el que son obligatorios un asunto y un texto.',
  'notices.messageNote':
    'El mensaje describe los cambios automáticamente. Puede añadir una nota. Las personas cuyo idioma no tenga nota reciben la nota en el idioma siguiente: {language}.',
  'notices.language': 'Idioma',
  'notices.subject': 'Asunto',
  'notices.subjectHint': 'Déjelo vacío para utilizar el asunto habitual.',
  'notices.text': 'Texto',
  'notices.textHint':
    'Deje una línea vacía entre los párrafos. Escriba completas las direcciones web.',
  'notices.missing': 'Escriba un asunto y un texto en el idioma siguiente: {language}.',
  'notices.preview': 'Vista previa',
  'notices.reader': 'Vista previa como',
  'notices.reader-registrant': 'Participante inscrito',
  'notices.reader-follower': 'Suscriptor',
  'notices.reader-speaker': 'Orador',
  'notices.reader-focal-point': 'Coordinador designado',
  'notices.saveFirst':
    'Guarde primero los cambios. La vista previa, la prueba y la aprobación utilizan el texto guardado.',
  'notices.test': 'Enviarme una prueba',
  'notices.tested': 'Hay un mensaje de prueba para {to} en la bandeja de salida.',
  'notices.sendAt': 'Hora de envío',
  'notices.sendAtHint': 'Déjelo vacío para enviarlo al aprobarlo. Zona horaria: {zone}.',
  'notices.approve': 'Aprobar y enviar',
  'notices.schedule': 'Aprobar y programar para el {at}',
  'notices.approveTitle':
    '{count, plural, one {¿Enviar este aviso a # persona?} many {¿Enviar este aviso a # de personas?} other {¿Enviar este aviso a # personas?}}',
  'notices.ownText':
    'Usted redactó este texto. Debe aprobarlo otro propietario, redactor o responsable de inscripciones.',
  'notices.approveHint':
    'Cada persona recibe un mensaje. Los mensajes enviados no se pueden recuperar.',
  'notices.scheduled': 'Programado para el {at}.',
  'notices.returnToDraft': 'Volver a borrador',
  'notices.discard': 'Descartar',
  'notices.discardTitle': '¿Descartar este aviso?',
  'notices.discardHint': 'No se avisa a nadie. El aviso permanece en la lista.',
  'notices.delivery': 'Envío de los mensajes',
  'notices.outbox': 'Ver en la bandeja de salida',
  'notices.conflict':
    'Un colega ha cambiado este aviso. Lo que ha escrito se conserva. Guárdelo para sustituir la otra versión o cargue la otra versión.',
  'notices.notFound': 'Este aviso no existe.',
  'notices.changesBetween': 'Cambios de la versión {since} a la versión {release}.',
  'notices.state-drafted': 'Pendiente de aprobación',
  'notices.state-approved': 'Programado',
  'notices.state-queued': 'Enviado o en curso de envío',
  'notices.state-sending': 'En curso de envío',
  'notices.state-sent': 'Enviado',
  'notices.state-discarded': 'Descartado',
  'notices.placeholders': 'Campos que se completan para cada persona',
  'notices.insert': 'Insertar {placeholder}',
  'notices.placeholder-name': 'Nombre completo',
  'notices.placeholder-meeting': 'Título de la reunión',
  'notices.placeholder-when': 'Primer día y hora, en la zona horaria de la persona',
  'notices.placeholder-link': 'Enlace a la página personal o a la página de la reunión',
  'notices.placeholder-reason': 'Motivo de la decisión',
  'notices.placeholder-until': 'Plazo, en la zona horaria de la persona',
  'notices.unknown':
    'Estos campos no se pueden utilizar aquí: {names}. Corríjalos antes de guardar.',
  'notices.previewAs': 'Persona',
  'notices.previewAnyone': 'Una persona de ejemplo',
  'notices.chosenPeople':
    '{count, plural, one {Solo # persona elegida} many {Solo # personas elegidas} other {Solo # personas elegidas}}',
  'notices.onPage': 'En la página de la reunión',
  'notices.onPageLevel': 'Nivel',
  'notices.onPageHint':
    'La página muestra el aviso en cuanto se envía. Puede retirarlo en cualquier momento.',
  'notices.page-none': 'No se muestra',
  'notices.page-information': 'Información',
  'notices.page-important': 'Importante',
  'notices.page-urgent': 'Urgente',
}
