import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': 'Выпуски',
  'releases.none': 'Пока ничего не опубликовано.',
  'releases.number': 'Выпуск {number}',
  'releases.named': 'Выпуск {number}: {name}',
  'releases.first': 'Первый.',
  'releases.same': 'Отличий нет.',
  'releases.restore': 'Восстановить эту версию',
  'releases.restoreNumber': 'Восстановить версию {number}',
  'releases.compare': 'Сравнить два выпуска',
  'releases.from': 'Что изменилось с',
  'releases.to': 'до',
}
