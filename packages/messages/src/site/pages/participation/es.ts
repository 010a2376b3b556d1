import type { ParticipationWords } from './participation-words'

export const es: ParticipationWords = {
  'invitation.title': 'Su invitación',
  'invitation.for':
    'Esta invitación es solo para {email}. Su inscripción queda registrada en cuanto la envía: no hay que confirmarla por correo.',
  'invitation.bad':
    'Esta invitación ya no funciona: se ha revocado o el enlace está incompleto. Diríjase a la secretaría.',
  'invitation.registered':
    'Ya está inscrito(a). Su página se abre con el enlace del correo correspondiente.',
  'invitation.over': 'Ya no es posible inscribirse en esta reunión.',
  'register.by-invitation':
    'La inscripción en esta reunión es por invitación: utilice el enlace del correo que le invitó.',
  'register.by-invitation-again': 'Recibir de nuevo el enlace de su invitación',
  'delegation.head': 'Jefe de delegación',
  'delegation.head-nobody': 'Nadie',
  'delegation.head-send': 'Designar al jefe',
  'delegation.letters': 'Cartas de designación',
  'delegation.letters-hint':
    'PDF, Word, PNG o JPEG, 3 MB como máximo. Solo la secretaría puede abrirla.',
  'delegation.letter': 'Archivo de la carta',
  'delegation.letter-send': 'Enviar la carta',
  'delegation.letter-remove': 'Retirar {name}',
  'delegation.letter-bad':
    'El archivo no se aceptó: envíe un archivo PDF, Word (.docx), PNG o JPEG de 3 MB como máximo.',
  'registration.door': 'En la entrada',
  'registration.door-text': 'Muestre este código en la entrada; también está en su correo.',
  'registration.door-code': 'Código',
  'papers.title': 'Documentos',
  'papers.certificate': 'Certificado de participación (PDF)',
  'papers.visa': 'Carta para el visado (PDF)',
  'papers.visa-asked': 'La secretaría examina su petición de carta para el visado.',
  'papers.visa-approved': 'Su carta para el visado está lista.',
  'papers.visa-refused': 'Su petición de carta para el visado fue denegada.',
  'papers.visa-ask': 'Pedir una carta para el visado',
  'papers.visa-why':
    'La carta cita su pasaporte. Estos datos se borran 30 días después de la reunión.',
  'papers.passport': 'Número de pasaporte',
  'papers.nationality': 'Nacionalidad',
  'papers.born': 'Fecha de nacimiento',
  'papers.visa-send': 'Pedir la carta',
  'papers.check-title': 'Comprobar un certificado',
  'papers.code': 'Código',
  'papers.check': 'Comprobar',
  'papers.not-genuine': 'Ningún documento auténtico lleva este código:',
  'papers.genuine-certificate': 'Este certificado es auténtico. Declara:',
  'papers.genuine-visa-letter': 'Esta carta para el visado es auténtica. Declara:',
  'papers.name': 'Nombre',
  'papers.meeting': 'Reunión',
  'papers.issued': 'Expedido el',
}
