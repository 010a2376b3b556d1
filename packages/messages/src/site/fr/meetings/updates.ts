import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'Mises à jour',
  'updates.release': 'Version {number}',
  'updates.first': 'La page de la réunion a été publiée.',
  'updates.nothing': 'Aucune modification visible.',
  'updates.compare': 'Comparer deux versions',
  'updates.before': 'De',
  'updates.after': 'À',
  'updates.show': 'Comparer',
  'updates.since-visit': 'Modifications depuis votre dernière visite',
  'updates.all': 'Toutes les mises à jour',
  'updates.open': 'Ouvrir cette version',
  'updates.past-version':
    'Voici la page de la réunion telle que publiée le {date}. Elle n’est peut-être plus à jour.',
  'updates.open-current': 'Ouvrir la version actuelle',
}
