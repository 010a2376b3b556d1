import { letterheadsOf } from '../../letterheads.mjs'

const ITU = 'UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS'

export const letterheads = letterheadsOf({
  issuers: [
    {
      field: 'itu-t',
      lines: [ITU, 'Bureau de la normalisation des télécommunications'],
      city: 'Genève',
      title: 'Directeur du Bureau de la normalisation des télécommunications',
      references: [
        { text: 'Circulaire TSB {n}', series: 'Circulaire TSB', number: '{n}', kind: 'circular' },
        {
          text: 'Lettre collective TSB {k}/{sg}',
          series: 'Lettre collective TSB',
          number: '{k}/{sg}',
          kind: 'collective-letter',
        },
      ],
      addressees: [
        "Aux Administrations des États Membres de l'Union",
        'Aux Membres du Secteur UIT-T',
        "Aux Associés de l'UIT-T",
        'Aux établissements universitaires',
      ],
      addresseesInLine:
        "Aux Administrations des États Membres de l'Union, aux Membres du Secteur UIT-T, aux Associés de l'UIT-T et aux établissements universitaires",
    },
    {
      field: 'itu-r',
      lines: ['Bureau des radiocommunications (BR)'],
      city: null,
      title: 'Directeur',
      references: [
        {
          text: 'Lettre circulaire\n{k}/LCCE/{m}',
          series: '{k}/LCCE',
          number: '{m}',
          kind: 'circular-letter',
        },
        {
          text: 'Circulaire administrative\nCACE/{m}',
          series: 'CACE',
          number: '{m}',
          kind: 'circular',
        },
      ],
      addressees: [
        "Aux Administrations des États Membres de l'UIT",
        'Aux Membres du Secteur des radiocommunications',
        "Aux Associés de l'UIT-R",
        'Aux établissements universitaires',
      ],
      addresseesInLine:
        "Aux Administrations des États Membres de l'UIT, aux Membres du Secteur des radiocommunications, aux Associés de l'UIT-R et aux établissements universitaires",
    },
    {
      field: 'itu-d',
      lines: [ITU, 'Bureau de développement des télécommunications'],
      city: 'Genève',
      title: 'Directrice',
      references: [
        { text: 'BDT/AFR/DM-{m}', series: 'BDT/AFR/DM', number: '{m}', kind: 'other' },
        { text: 'DM-{yy}/{m}', series: 'DM', number: '{yy}/{m}', kind: 'other' },
      ],
      addressees: [
        "Aux Administrations des États Membres de l'UIT",
        'Aux Membres du Secteur UIT-D',
        'Aux autorités de régulation',
      ],
      addresseesInLine:
        "Aux Administrations des États Membres de l'UIT, aux Membres du Secteur UIT-D et aux autorités de régulation",
    },
    {
      field: 'un',
      lines: ['Secrétariat de la Convention sur la diversité biologique'],
      city: 'Montréal',
      title: 'Secrétaire exécutif',
      references: [
        { text: 'Notification {y}-{m}', series: 'Notification', number: '{y}-{m}', kind: 'other' },
      ],
      addressees: [
        'Correspondants nationaux de la CDB',
        "Correspondants de l'OSASTT",
        'organisations concernées',
      ],
      addresseesInLine:
        "Aux correspondants nationaux de la CDB, aux correspondants de l'OSASTT et aux organisations concernées",
    },
    {
      field: 'un',
      lines: ["COMMISSION ÉCONOMIQUE POUR L'EUROPE DES NATIONS UNIES"],
      city: 'Genève',
      title: 'Directeur de la Division des transports durables',
      references: [
        { text: 'ECE/TRANS/{y}/{n}', series: 'ECE/TRANS', number: '{y}/{n}', kind: 'other' },
      ],
      addressees: ['Missions permanentes à Genève', 'Coordonnateurs nationaux', 'Observateurs'],
      addresseesInLine:
        'Aux missions permanentes à Genève, aux coordonnateurs nationaux et aux observateurs',
    },
    {
      field: 'un',
      lines: ["ORGANISATION DES NATIONS UNIES POUR L'ALIMENTATION ET L'AGRICULTURE"],
      city: 'Rome',
      title: 'Directeur de la Division des terres et des eaux',
      references: [{ text: 'NSL/{y}/{n}', series: 'NSL', number: '{y}/{n}', kind: 'other' }],
      addressees: ["Aux ministères de l'agriculture", 'Aux instituts nationaux de recherche'],
      addresseesInLine: "Aux ministères de l'agriculture et aux instituts nationaux de recherche",
    },
    {
      field: 'un',
      lines: ['Programme des Nations Unies pour les établissements humains (ONU-Habitat)'],
      city: 'Nairobi',
      title: 'Chef du Service des pratiques urbaines',
      references: [],
      addressees: [
        'Aux maires des villes partenaires',
        "Aux autorités nationales chargées de l'urbanisme",
      ],
      addresseesInLine:
        "Aux maires des villes partenaires et aux autorités nationales chargées de l'urbanisme",
    },
    {
      field: 'un',
      lines: ['ORGANISATION MÉTÉOROLOGIQUE MONDIALE'],
      city: 'Genève',
      title: 'Secrétaire général',
      references: [
        { text: '{m}{n}/{y}/S/SSU', series: null, number: '{m}{n}/{y}/S/SSU', kind: 'other' },
      ],
      addressees: [
        "Aux représentants permanents des Membres auprès de l'OMM",
        'Aux conseillers en hydrologie',
      ],
      addresseesInLine:
        "Aux représentants permanents des Membres auprès de l'OMM et aux conseillers en hydrologie",
    },
  ],
  reference: ['Réf.:', 'Réf:', 'Référence:'],
  telephone: ['Tél.:', 'Tél:', 'Téléphone:'],
  fax: ['Fax:', 'Télécopie:'],
  email: ['Courriel:', 'E-mail:', 'A. élec.:'],
  to: ['À:', 'Destinataires:'],
  subject: ['Objet:', 'Objet :'],
  ourReference: ['Notre réf.:', 'Réf.:', 'Référence:'],
  signed: '(signé)',
  notificationTopic: ['Sujet(s):'],
})
