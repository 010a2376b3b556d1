import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'Что изменилось',
  'updates.release': 'Выпуск {number}',
  'updates.first': 'Собрание опубликовано.',
  'updates.nothing': 'В том, что видят посетители, отличий нет.',
  'updates.more':
    '{count, plural, one {ещё # изменение} few {ещё # изменения} many {ещё # изменений} other {ещё # изменения}}',
  'updates.compare': 'Сравнить два выпуска',
  'updates.before': 'От',
  'updates.after': 'До',
  'updates.show': 'Сравнить',
  'updates.since-visit': 'Изменения после вашего последнего посещения',
}
