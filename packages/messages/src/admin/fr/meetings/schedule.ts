import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone':
    'La réunion n’a pas encore de fuseau horaire : ailleurs, personne ne peut en connaître les heures.',
  'schedule.secondZone': 'Heures aussi à',
  'schedule.inZone': '({zone})',
  'schedule.clocks': 'Les changements d’heure',
  'schedule.skipped':
    '{moment} n’existe pas à cet endroit : l’heure saute. Choisissez une autre heure.',
  'schedule.repeated': '{moment} se produit deux fois à cet endroit : l’heure se répète.',
  'schedule.forward': '{zone} : les horloges avancent de {minutes} minutes, à {moment}.',
  'schedule.back': '{zone} : les horloges reculent de {minutes} minutes, à {moment}.',
  'schedule.sittings-title': 'Séances',
  'schedule.sittings-number': 'Séance {number}',
  'schedule.sittings-firstDay': 'Premier jour',
  'schedule.sittings-firstDayHint': 'Un nouveau premier jour déplace toutes les séances.',
  'schedule.sittings-lastDay': 'Dernier jour',
  'schedule.sittings-lastDayHint': 'Un nouveau dernier jour ajoute ou supprime des séances.',
  'schedule.sittings-day': 'Jour',
  'schedule.sittings-start': 'Début',
  'schedule.sittings-end': 'Fin',
  'schedule.sittings-none':
    'Aucune séance pour l’instant. Ajoutez-en une pour chaque jour de réunion.',
  'schedule.sittings-add': 'Ajouter une séance',
  'schedule.sittings-order':
    'Indiquez une heure de fin postérieure à l’heure de début, par exemple 15:30.',
  'schedule.sittings-dayOrder': 'Indiquez un jour postérieur à la séance précédente.',
}
