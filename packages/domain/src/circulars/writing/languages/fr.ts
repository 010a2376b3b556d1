import type { LetterWords } from './letter-words'

export const fr: LetterWords = {
  language: 'fr',
  separator: ', ',
  and: ' et ',
  semicolon: '; ',
  salutation: 'Madame, Monsieur,',
  closing: 'Veuillez agréer, Madame, Monsieur, l’assurance de ma haute considération.',
  issuer: {
    organization: 'UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS',
    bureau: 'BUREAU DE LA NORMALISATION DES TÉLÉCOMMUNICATIONS',
  },
  issuedAt: 'Genève',
  addressees: [
    'Administrations des États Membres de l’Union',
    'Membres du Secteur UIT-T',
    'Associés de l’UIT-T',
    'Établissements universitaires participant aux travaux de l’UIT',
  ],
  signatoryTitle: 'Directeur du Bureau de la normalisation des télécommunications',
  subject: '{title} ({where}, {day})',
  subjectPlace: {
    virtual: 'réunion virtuelle',
    physical: '{place}',
    hybrid: '{place} et en ligne',
  },
  convene:
    'J’ai le plaisir de vous informer que la réunion « {title} » se tiendra {where} {when}{times}.',
  corrected: 'Veuillez noter que la réunion « {title} » se tiendra {where} {when}{times}.',
  where: {
    virtual: 'en mode virtuel',
    physical: 'en présentiel à {place}',
    hybrid: 'à {place} et en ligne',
  },
  whereInCountry: {
    physical: 'en présentiel ({place})',
    hybrid: 'en présentiel ({place}) et en ligne',
  },
  contractions: { 'à Le ': 'au ', 'à Les ': 'aux ', 'de Le ': 'du ', 'de Les ': 'des ' },
  cityInCountry: '{city} ({country})',
  when: { day: 'le {day}', range: 'du {first} au {last}', list: 'les {days}' },
  times: {
    range: ', de {start} à {end}, {zone}',
    daily: ', chaque jour de {start} à {end}, {zone}',
    from: ', à partir de {start}, {zone}',
    dailyFrom: ', chaque jour à partir de {start}, {zone}',
  },
  sittings: {
    list: 'Les séances auront lieu {list} ({zone}).',
    openClose:
      'La réunion s’ouvrira à {start} le premier jour et se terminera à {end} le dernier jour, {zone}.',
  },
  sitting: {
    range: 'le {day} de {start} à {end}',
    from: 'le {day} à partir de {start}',
    day: 'le {day}',
  },
  utc: 'UTC',
  cityTime: 'heure de {city}',
  cityTimeElided: 'heure d’{city}',
  clock: '{shortHour} h {minute}',
  venue: 'Lieu de la réunion: {venue}.',
  organizers: 'Organisateurs de la réunion: {organizers}.',
  languages: {
    one: 'Langue de travail: {languages}.',
    other: 'Langues de travail: {languages}.',
  },
  interpretation: {
    one: 'L’interprétation sera assurée pour la langue suivante: {languages}.',
    other: 'L’interprétation sera assurée pour les langues suivantes: {languages}.',
  },
  captioning: {
    one: 'Un sous-titrage sera assuré dans la langue suivante: {languages}.',
    other: 'Un sous-titrage sera assuré dans les langues suivantes: {languages}.',
  },
  objectives: 'Les principaux objectifs de la réunion sont les suivants:',
  eligibility: 'La participation est ouverte {groups}{contributing}.',
  groups: {
    'member-states': 'aux États Membres de l’UIT',
    'sector-members': 'aux Membres de Secteur de l’UIT',
    associates: 'aux Associés de l’UIT',
    academia: 'aux établissements universitaires participant aux travaux de l’UIT',
    'individuals-from-member-countries': 'à toute personne d’un pays membre de l’UIT',
    others: 'à d’autres participants intéressés',
  },
  contributing: ' qui souhaite contribuer aux travaux',
  fee: {
    free: 'La participation est gratuite.',
    paid: 'Un droit d’inscription est perçu.',
  },
  registration: {
    required: 'L’inscription est obligatoire.',
    notRequired: 'L’inscription n’est pas obligatoire.',
    closes: 'L’inscription est obligatoire; la date limite est fixée au {date}.',
    opens: 'Les inscriptions seront ouvertes à compter du {date}.',
    at: 'Inscription en ligne: {url}',
  },
  deadlines: 'Veuillez noter les dates limites suivantes:',
  deadline: '{what}: {date}',
  deadlineTime: ', {time}, {zone}',
  access: {
    offered: 'Les services suivants sont à la disposition des participants: {services}.',
    request:
      'Les participants ayant des besoins particuliers sont invités à en informer le secrétariat.',
    requestBy:
      'Les participants ayant des besoins particuliers sont invités à en informer le secrétariat au plus tard le {date}.',
    contact: 'Les demandes peuvent être envoyées à {contact}.',
  },
  services: {
    captioning: 'sous-titrage',
    'sign-language': 'interprétation en langue des signes',
    interpretation: 'interprétation',
    'hearing-loop': 'boucle magnétique',
    'step-free-access': 'accès de plain-pied',
    'accessible-documents': 'documents accessibles',
    'personal-assistant': 'accès des accompagnateurs',
    other: 'autres services sur demande',
  },
  programme: 'Le projet de programme figure dans l’{annex}.',
  annex: 'Annexe {number}',
  programmeTitle: 'Projet de programme',
  website: 'De plus amples informations sont disponibles sur le site web de la réunion: {url}',
  contact: {
    name: 'Pour tout complément d’information, veuillez vous adresser à {name} ({details}).',
    address:
      'Pour tout complément d’information, veuillez vous adresser au secrétariat ({details}).',
  },
  telephone: 'téléphone: {telephone}',
  email: 'courriel: {email}',
  calledOff: { cancelled: '{subject} – annulation', postponed: '{subject} – report' },
  amendment: {
    intro: 'La présente lettre modifie la {reference}.',
    deleted: 'Supprimer le paragraphe {number}.',
    cancelled:
      'J’ai le regret de vous informer que la réunion « {title} », qui devait se tenir {where} {when}, est annulée.',
    postponed:
      'J’ai le regret de vous informer que la réunion « {title} », prévue {where} {when}, a été reportée. Les nouvelles dates seront annoncées en temps utile.',
    unchanged: 'Toutes les autres dispositions de la {reference} restent inchangées.',
  },
}
