import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': 'Motif',
  'field.reason-missing': 'Indiquez un motif.',
  'field.name': 'Nom',
  'field.email': 'Adresse électronique',
  'field.password': 'Mot de passe',
  'field.hint-address': 'Adresse web complète, commençant par https://',
  'field.hint-time': 'Heures et minutes, par exemple 09:30',
  'field.hint-zone':
    'Nom de fuseau horaire ou décalage par rapport à UTC, par exemple Europe/Zurich ou +05:30',
  'field.hint-lines': 'Un élément par ligne',
  'field.hint-languages': 'Codes de langue séparés par des virgules, par exemple en, fr',
  'field.hint-sittings':
    'Un jour de réunion par ligne, par exemple 2021-12-07 10:00–15:30. La fin peut être après minuit : 22:00–01:30',
  'field.hint-deadlines':
    'Une date limite par ligne : la date, puis l’intitulé, par exemple 2021-12-01 Dernier jour d’inscription',
  'field.problem-text': 'Saisissez du texte.',
  'field.problem-required': 'Remplissez ce champ.',
  'field.problem-email': 'Saisissez une adresse électronique valable, par exemple nom@example.org.',
  'field.problem-passwordMissing': 'Saisissez votre mot de passe.',
  'field.problem-address':
    'Saisissez une adresse web complète, par exemple https://example.org/meeting.',
  'field.problem-date': 'Saisissez une date.',
  'field.problem-time': 'Saisissez une heure entre 00:00 et 23:59, par exemple 09:30.',
  'field.problem-zone': 'Saisissez un nom de fuseau horaire, par exemple Europe/Zurich.',
  'field.problem-choice': 'Choisissez une option dans la liste.',
  'field.problem-languages':
    'Saisissez des codes de langue de deux ou trois lettres, par exemple en, fr.',
  'field.problem-sittings':
    'Saisissez un jour de réunion par ligne, dans l’ordre des dates, par exemple 2021-12-07 10:00–15:30. Les heures sont facultatives.',
  'field.problem-deadlines':
    'Saisissez une date limite par ligne : la date, puis l’intitulé, par exemple 2021-12-01 Dernier jour d’inscription.',
  'field.problem-part':
    'Saisissez une valeur valable, par exemple le code de pays à deux lettres CH.',
}
