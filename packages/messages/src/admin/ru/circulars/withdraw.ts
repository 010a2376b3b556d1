import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': 'Снять собрание с публикации',
  'withdraw.open-circular': 'Снять циркуляр с публикации',
  'withdraw.title': 'Снять «{title}» с публикации?',
  'withdraw.what-meeting':
    'На странице собрания будет указано только то, что она снята с публикации, и причина. Записи в календарях отменяются. Собрание можно восстановить позднее.',
  'withdraw.what-circular':
    'На странице циркуляра будет указано только то, что он снят с публикации, и причина. Циркуляр можно восстановить позднее.',
  'withdraw.reasonHint': 'Видна всем. Показывается на снятой с публикации странице.',
  'withdraw.do': 'Снять с публикации',
  'withdraw.list': 'Снятое с публикации',
  'withdraw.since': 'Дата снятия',
  'withdraw.restore': 'Восстановить',
  'withdraw.restoreOne': 'Восстановить: {title}',
  'withdraw.restoreTitle': 'Восстановить «{title}»?',
  'withdraw.restoreWhat': 'Публикация возобновится без изменений.',
  'withdraw.restoreHint': 'Записывается в журнал аудита.',
}
