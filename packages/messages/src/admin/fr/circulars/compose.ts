import type { Translation } from '../../../translation'
import type { compose as English } from '../../en/circulars/compose'

export const compose: Translation<typeof English> = {
  'compose.title': 'Nouvelle réunion',
  'compose.lead':
    'Une lettre convoque une réunion. Indiquez quand et où : la lettre en est rédigée, et vous la relisez avant que quoi que ce soit ne soit public.',
  'compose.fromLead':
    'Sa lettre, son programme aux mêmes heures et les conditions de participation sont repris ; les phrases portant les anciennes dates, adresses et échéances sont omises.',
  'compose.open': 'Nouvelle réunion',
  'compose.from': 'Partir de',
  'compose.blank': 'Rien',
  'compose.firstDay': 'Premier jour',
  'compose.lastDay': 'Dernier jour',
  'compose.lastDayHint': 'Vide : la réunion dure un jour.',
  'compose.titleHint': 'Tel qu’il figurera sur la page et dans l’objet de la lettre.',
  'compose.letterLanguage': 'Langue de la lettre',
  'compose.city': 'Ville',
  'compose.letter': 'Numéro de la circulaire',
  'compose.letterHint': 'Comme TSB Circulaire 400. Vide : il est ajouté avant la publication.',
  'compose.issuedOn': 'Date de la lettre',
  'compose.write': 'Rédiger la lettre',
  'compose.problemTitle': 'Une réunion a un titre.',
  'compose.problemOrder': 'Le dernier jour ne précède pas le premier.',
  'compose.problemHours': 'Les deux heures, la plus tardive en dernier ; ou aucune.',
  'compose.problemPlace': 'Un lieu pour les personnes présentes.',
  'compose.settingsFrom': 'Partir des paramètres de',
  'compose.settingsNone': 'Rien',
  'compose.sentence':
    'J’ai le plaisir de vous informer que la réunion « {title} » se tiendra {where} {when}{hours}.',
  'compose.organizing': 'La réunion est organisée par {organizers}.',
  'compose.virtual': 'virtuellement',
  'compose.place': 'à {place}',
  'compose.hybrid': 'à {place} et en ligne',
  'compose.oneDay': 'le {day}',
  'compose.days': 'du {first} au {last}',
  'compose.hours': ', de {opens} à {closes}, {time}',
  'compose.dailyHours': ', chaque jour de {opens} à {closes}, {time}',
  'compose.genevaTime': 'heure de Genève',
  'compose.otherTime': '{zone}',
  'compose.salutation': 'Madame, Monsieur,',
  'compose.closing': 'Veuillez agréer, Madame, Monsieur, l’assurance de ma haute considération.',
}
