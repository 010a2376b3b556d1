import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'Ce qui a changé',
  'updates.release': 'Version {number}',
  'updates.first': 'La réunion a été publiée.',
  'updates.nothing': 'Rien de ce que voient les visiteurs ne diffère.',
  'updates.more':
    '{count, plural, one {# autre changement} many {# autres changements} other {# autres changements}}',
  'updates.compare': 'Comparer deux versions',
  'updates.before': 'De',
  'updates.after': 'À',
  'updates.show': 'Comparer',
  'updates.since-visit': 'Changements depuis votre dernière visite',
}
