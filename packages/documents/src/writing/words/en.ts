import type { PaperWords } from './paper-words'

export const en: PaperWords = {
  labels: {
    meeting: 'Meeting',
    dates: 'Dates',
    place: 'TextLocation',
    name: 'Name',
    jobTitle: 'Function',
    organization: 'Organization',
    country: 'Country or area',
    capacity: 'Capacity',
    attendance: 'Attendance',
    registration: 'Registration',
    passport: 'Passport',
    nationality: 'Nationality',
    bornOn: 'Date of birth',
  },
  colon: ': ',
  capacities: {
    'member-state': 'Member State',
    'sector-member': 'Sector Member',
    associate: 'Associate',
    academia: 'Academia',
    individual: 'Individual',
    observer: 'Observer',
  },
  attendances: { 'on-site': 'On site', online: 'Online' },
  roles: {
    chair: 'Chair',
    moderator: 'Moderator',
    opening: 'Opening remarks',
    panellist: 'Panellist',
    rapporteur: 'Rapporteur',
    speaker: 'Speaker',
  },
  dateLine: '{place}, {date}',
  dateRange: '{first} to {last}',
  participants: 'List of participants',
  programme: {
    title: 'Programme',
    none: 'The programme will be published later.',
    zone: 'Time zone: {zone}',
  },
  confirmation: {
    title: 'Confirmation of registration',
    paragraphs: ['The following registration has been confirmed.'],
  },
  certificate: {
    title: 'Certificate of participation',
    paragraphs: ['This is to certify participation in the following meeting.'],
  },
  visa: {
    title: 'Letter in support of a visa application',
    paragraphs: [
      'The person named below is registered for the following meeting and has to travel to it.',
      'The competent authorities are kindly asked to consider the application for a visa and to decide on it before the meeting begins.',
      'This letter does not state that the costs of travel or stay are covered.',
    ],
  },
  verification: 'Verification code {code}, to be checked at {url}',
  codeImage: 'QR code of {code}',
}
