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
}
