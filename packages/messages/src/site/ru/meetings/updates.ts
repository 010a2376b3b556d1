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
  'updates.session-starts': 'начало теперь в {after}, а не в {before}.',
  'updates.session-ends': 'окончание теперь в {after}, а не в {before}.',
  'updates.session-moved': 'новое время — {after} (вместо {before}).',
  'updates.programme-published':
    'Опубликована программа ({count, plural, one {# заседание} few {# заседания} many {# заседаний} other {# заседания}}).',
  'updates.speakers-added':
    '{count, plural, one {Добавлен # выступающий} few {Добавлены # выступающих} many {Добавлено # выступающих} other {Добавлены выступающие (#)}}: {names}.',
  'updates.documents-added':
    '{count, plural, one {Новый документ} few {# новых документа} many {# новых документов} other {Новые документы (#)}}: {names}.',
  'updates.outcomes-added':
    '{count, plural, one {Новый итог} few {# новых итога} many {# новых итогов} other {Новые итоги (#)}}: {names}.',
  'updates.decisions-added':
    '{count, plural, one {Новое решение} few {# новых решения} many {# новых решений} other {Новые решения (#)}}: {names}.',
  'updates.circulars-added':
    '{count, plural, one {Новый циркуляр} few {# новых циркуляра} many {# новых циркуляров} other {Новые циркуляры (#)}}: {names}.',
  'updates.recording': 'Запись доступна.',
  'updates.recorded': 'Собрание будет записано.',
}
