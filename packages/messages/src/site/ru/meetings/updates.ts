import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'Обновления',
  'updates.release': 'Опубликованная версия {number}',
  'updates.first': 'Страница собрания опубликована.',
  'updates.nothing': 'Видимых изменений нет.',
  'updates.compare': 'Сравнить две версии',
  'updates.before': 'От',
  'updates.after': 'До',
  'updates.show': 'Сравнить',
  'updates.since-visit': 'Изменения после вашего последнего посещения',
  'updates.all': 'Все обновления',
  'updates.open': 'Открыть эту версию',
  'updates.past-version':
    'Это страница собрания, опубликованная {date} (сведения могли измениться).',
  'updates.open-current': 'Открыть текущую версию',
}
