import type { DocumentWords } from './document-words'

export const fr: DocumentWords = {
  labels: {
    meeting: 'Réunion',
    dates: 'Dates',
    place: 'Lieu',
    name: 'Nom',
    jobTitle: 'Fonction',
    organization: 'Organisation',
    country: 'Pays ou zone',
    capacity: 'À quel titre',
    attendance: 'Mode de participation',
    registration: 'Inscription',
    passport: 'Passeport',
    nationality: 'Nationalité',
    bornOn: 'Date de naissance',
  },
  colon: ' : ',
  capacities: {
    'member-state': 'État Membre',
    'sector-member': 'Membre de Secteur',
    associate: 'Associé',
    academia: 'Établissement universitaire',
    individual: 'À titre individuel',
    observer: 'Observateur',
  },
  attendances: { 'on-site': 'Sur place', online: 'En ligne' },
  roles: {
    chair: 'Président',
    moderator: 'Modérateur',
    opening: 'Allocution d’ouverture',
    panellist: 'Participant à la table ronde',
    rapporteur: 'Rapporteur',
    speaker: 'Intervenant',
  },
  dateLine: '{place}, le {date}',
  participants: {
    public: 'Liste publique des participants',
    participants: 'Liste réservée aux participants',
  },
  headOfDelegation: 'Chef de délégation',
  emptyList: 'La liste est vide.',
  programme: {
    title: 'Programme',
    none: 'Le programme sera publié ultérieurement.',
    zone: 'Fuseau horaire : {zone}',
    day: 'Jour',
    time: 'Heure',
    session: 'Séance',
    details: 'Salle et intervenants',
  },
  confirmation: {
    title: 'Confirmation d’inscription',
    paragraphs: ['L’inscription ci-après est confirmée.'],
  },
  certificate: {
    title: 'Attestation de participation',
    paragraphs: [
      'Il est certifié que la personne désignée ci-après a participé à la réunion suivante.',
    ],
  },
  visa: {
    title: 'Lettre d’appui à la demande de visa',
    paragraphs: [
      'La personne désignée ci-après est inscrite à la réunion suivante et doit s’y rendre.',
      'Les autorités compétentes sont priées de bien vouloir examiner la demande de visa et de statuer avant le début de la réunion.',
      'La présente lettre ne vaut pas engagement de prise en charge des frais de voyage ou de séjour.',
    ],
  },
  verification: 'Code de vérification : {code}. Pour vérifier ce document : {url}',
  codeImage: 'Code QR de {code}',
}
