import type { DocumentWords } from './document-words'

export const es: DocumentWords = {
  labels: {
    meeting: 'Reunión',
    dates: 'Fechas',
    place: 'Lugar',
    name: 'Nombre',
    jobTitle: 'Cargo',
    organization: 'Organización',
    country: 'País o área',
    capacity: 'Condición',
    attendance: 'Participación',
    registration: 'Inscripción',
    passport: 'Pasaporte',
    nationality: 'Nacionalidad',
    bornOn: 'Fecha de nacimiento',
  },
  colon: ': ',
  capacities: {
    'member-state': 'Estado Miembro',
    'sector-member': 'Miembro de Sector',
    associate: 'Asociado',
    academia: 'Institución académica',
    individual: 'A título individual',
    observer: 'Observador',
  },
  attendances: { 'on-site': 'Presencial', online: 'En línea' },
  roles: {
    chair: 'Presidente',
    moderator: 'Moderador',
    opening: 'Discurso de apertura',
    panellist: 'Panelista',
    rapporteur: 'Relator',
    speaker: 'Orador',
  },
  dateLine: '{place}, {date}',
  dateRange: 'del {first} al {last}',
  participants: 'Lista de participantes',
  programme: {
    title: 'Programa',
    none: 'El programa se publicará más adelante.',
    zone: 'Zona horaria: {zone}',
  },
  confirmation: {
    title: 'Confirmación de inscripción',
    paragraphs: ['Queda confirmada la siguiente inscripción.'],
  },
  certificate: {
    title: 'Certificado de participación',
    paragraphs: ['Por la presente se certifica la participación en la siguiente reunión.'],
  },
  visa: {
    title: 'Carta de apoyo a la solicitud de visado',
    paragraphs: [
      'La persona indicada a continuación está inscrita en la siguiente reunión y debe viajar a ella.',
      'Se ruega a las autoridades competentes que examinen la solicitud de visado y resuelvan antes del comienzo de la reunión.',
      'La presente carta no acredita que los gastos de viaje o de estancia estén cubiertos.',
    ],
  },
  verification: 'Código de verificación: {code}. Compruébelo en {url}',
  codeImage: 'Código QR de {code}',
}
