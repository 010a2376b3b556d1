import type { Translation } from '../../../translation'
import type { schedule as English } from '../../en/meetings/schedule'

export const schedule: Translation<typeof English> = {
  'schedule.noZone':
    'Cette réunion n’a pas de fuseau horaire. Choisissez-en un, pour que chacun voie les bonnes heures.',
  'schedule.secondZone': 'Afficher aussi les heures dans le fuseau',
  'schedule.inZone': '({zone})',
  'schedule.clocks': 'Changements d’heure',
  'schedule.skipped':
    '{moment} n’existe pas dans ce fuseau horaire, car les horloges sont avancées. Choisissez une autre heure.',
  'schedule.repeated':
    '{moment} se produit deux fois dans ce fuseau horaire, car les horloges sont retardées. Vérifiez l’heure.',
  'schedule.forward': '{zone} : les horloges sont avancées de {minutes} minutes le {moment}.',
  'schedule.back': '{zone} : les horloges sont retardées de {minutes} minutes le {moment}.',
  'schedule.sittings-title': 'Jours de réunion',
  'schedule.sittings-number': 'Jour de réunion {number}',
  'schedule.sittings-firstDay': 'Premier jour',
  'schedule.sittings-firstDayHint': 'Modifier le premier jour déplace tous les jours de réunion.',
  'schedule.sittings-lastDay': 'Dernier jour',
  'schedule.sittings-lastDayHint':
    'Modifier le dernier jour ajoute ou retire des jours de réunion.',
  'schedule.sittings-day': 'Jour',
  'schedule.sittings-start': 'Début',
  'schedule.sittings-end': 'Fin',
  'schedule.sittings-none':
    'Aucun jour de réunion pour le moment. Ajoutez-en un pour chaque jour de la réunion.',
  'schedule.sittings-add': 'Ajouter un jour de réunion',
  'schedule.sittings-order':
    'Saisissez une heure de fin postérieure à l’heure de début, par exemple 15:30.',
  'schedule.sittings-dayOrder': 'Saisissez un jour postérieur au jour de réunion précédent.',
}
