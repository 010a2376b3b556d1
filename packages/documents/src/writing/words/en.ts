import type { DocumentWords } from './document-words'

export const en: DocumentWords = {
  labels: {
    meeting: 'Meeting',
    dates: 'Dates',
    place: 'Place',
    name: 'Name',
    jobTitle: 'Job title',
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
    title: 'Visa support letter',
    paragraphs: [
      'The person named below is registered for the following meeting and needs to travel to attend it.',
      'We kindly ask the competent authorities to consider the visa application and to decide on it before the meeting begins.',
      'This letter does not confirm that travel or accommodation costs are covered.',
    ],
  },
  verification: 'Verification code {code}. Check it at {url}',
  codeImage: 'QR code of {code}',
}
