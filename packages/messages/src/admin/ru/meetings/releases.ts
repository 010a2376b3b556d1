import type { Translation } from '../../../translation'
import type { releases as English } from '../../en/meetings/releases'

export const releases: Translation<typeof English> = {
  'releases.title': 'Опубликованные версии',
  'releases.none': 'Пока не опубликовано.',
  'releases.number': 'Версия {number}',
  'releases.named': 'Версия {number}: {name}',
  'releases.first': 'Первая версия.',
  'releases.same': 'Изменений нет.',
  'releases.restore': 'Восстановить эту версию',
  'releases.restoreNumber': 'Восстановить версию {number}',
  'releases.compare': 'Сравнить версии',
  'releases.from': 'От',
  'releases.to': 'До',
}
