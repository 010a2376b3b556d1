import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': 'Снять собрание с публикации',
  'withdraw.open-circular': 'Снять циркуляр с публикации',
  'withdraw.title': 'Снять с публикации «{title}»?',
  'withdraw.what-meeting':
    'На странице собрания будет указано только, что оно снято с публикации, и причина. Записи в календарях отменяются. Позже собрание можно восстановить.',
  'withdraw.what-circular':
    'На странице циркуляра будет указано только, что он снят с публикации, и причина. Позже его можно восстановить.',
  'withdraw.reasonHint': 'Общедоступно: показывается вместо страницы.',
  'withdraw.do': 'Снять с публикации',
  'withdraw.list': 'Снято с публикации',
  'withdraw.since': 'Дата снятия',
  'withdraw.restore': 'Восстановить',
  'withdraw.restoreOne': 'Восстановить: {title}',
  'withdraw.restoreTitle': 'Восстановить «{title}»?',
  'withdraw.restoreWhat': 'Публикация снова станет доступна в прежнем виде.',
  'withdraw.restoreHint': 'Сохраняется в журнале.',
}
