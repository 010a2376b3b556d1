import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': 'Motif',
  'field.reason-missing': 'Indiquez un motif.',
  'field.name': 'Nom',
  'field.email': 'Adresse électronique',
  'field.password': 'Mot de passe',
  'field.hint-address': 'Une adresse web, avec https://',
  'field.hint-time': 'Heures et minutes, par exemple 09:30',
  'field.hint-zone':
    'Un fuseau horaire IANA ou un décalage par rapport à UTC : Europe/Zurich, +05:30',
  'field.hint-lines': 'Un élément par ligne',
  'field.hint-languages': 'Codes de langue séparés par des virgules, par exemple en, fr',
  'field.hint-sittings':
    'Une séance par ligne : 2021-12-07 10:00–15:30. Une séance peut se terminer après minuit : 22:00–01:30',
  'field.hint-deadlines':
    'Une échéance par ligne : date, puis objet, par exemple 2021-12-01 Dernier jour d’inscription',
  'field.hint-country': 'Deux lettres, par exemple CH',
  'field.problem-text': 'Ceci n’est pas du texte.',
  'field.problem-required': 'Ce champ ne peut être vide.',
  'field.problem-email': 'Saisissez une adresse électronique, par exemple nom@example.org.',
  'field.problem-passwordMissing': 'Saisissez votre mot de passe.',
  'field.problem-address':
    'Saisissez une adresse web complète, par exemple https://example.org/reunion.',
  'field.problem-date': 'Choisissez une date du calendrier.',
  'field.problem-time': 'Saisissez heures et minutes, de 00:00 à 23:59, par exemple 09:30.',
  'field.problem-zone':
    'Ce n’est pas un nom de la base des fuseaux horaires. Europe/Zurich en est un.',
  'field.problem-choice': 'Choisissez dans la liste.',
  'field.problem-languages':
    'Saisissez des codes de langue de deux ou trois lettres, par exemple en, fr.',
  'field.problem-sittings':
    'Chaque ligne est une date, ou une date avec ouverture et clôture, les jours dans l’ordre : 2021-12-07 10:00 15:30.',
  'field.problem-deadlines':
    'Chaque ligne est une date suivie de ce qui est dû : 2021-12-01 Dernier jour d’inscription.',
  'field.problem-part': 'Ceci n’a pas la forme voulue.',
}
