import type { Translation } from '../../../translation'
import type { compose as English } from '../../en/circulars/compose'

export const compose: Translation<typeof English> = {
  'compose.title': 'Nouvelle réunion',
  'compose.lead':
    'Saisissez les informations clés. Elles sont réunies dans une circulaire, que vous vérifiez avant toute publication.',
  'compose.fromLead':
    'La nouvelle circulaire, le programme et les conditions de participation reprennent ceux de la réunion précédente. Les phrases contenant les anciennes dates, les anciens lieux et les anciennes dates limites sont omises.',
  'compose.open': 'Nouvelle réunion',
  'compose.from': 'Modèle',
  'compose.blank': 'Réunion vierge',
  'compose.fromFile': 'Un fichier d’un autre système',
  'compose.file': 'Choisir un fichier',
  'compose.fileHint':
    'Un export d’événement d’Indico (JSON), un programme de pretalx (schedule.json) ou un fichier de calendrier (.ics).',
  'compose.fileUnread':
    'Aucune réunion n’a été trouvée dans ce fichier. Choisissez un export d’événement d’Indico, un programme de pretalx ou un fichier de calendrier.',
  'compose.fileRead':
    'Le fichier a été lu. Séances : {sessions}. Intervenants : {speakers}. Vérifiez les informations clés ci-dessous.',
  'compose.fileLeftOut': 'Éléments non repris :',
  'compose.file-no-title': 'pas de titre',
  'compose.file-no-time': 'pas d’heure de début et de fin',
  'compose.file-not-within-one-day': 'ne tient pas dans une seule journée',
  'compose.file-rest-of-series': 'seules les premières dates de cette série ont été reprises',
  'compose.firstDay': 'Premier jour',
  'compose.lastDay': 'Dernier jour',
  'compose.lastDayHint': 'Laissez vide pour une réunion d’un jour.',
  'compose.titleHint': 'Affiché sur la page de la réunion et dans l’objet de la circulaire.',
  'compose.letterLanguage': 'Langue de la circulaire',
  'compose.city': 'Ville',
  'compose.letter': 'Numéro de la circulaire',
  'compose.letterHint':
    'Par exemple Circulaire TSB 400. Vous pouvez l’ajouter plus tard, avant la publication.',
  'compose.issuedOn': 'Date de la circulaire',
  'compose.write': 'Créer la circulaire',
  'compose.problemTitle': 'Saisissez un titre.',
  'compose.problemOrder': 'Saisissez un dernier jour qui ne précède pas le premier.',
  'compose.problemHours':
    'Saisissez les deux heures, la fin après le début, ou laissez les deux champs vides.',
  'compose.problemPlace': 'Saisissez la ville où se tient la réunion.',
  'compose.settingsFrom': 'Copier les paramètres de',
  'compose.settingsNone': 'Ne pas copier',
}
