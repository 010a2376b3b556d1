import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'Итоги и итоговая версия',
  'proceedings.tab': 'Итоговая версия',
  'proceedings.lead':
    'Итоговая версия – это последняя опубликованная версия собрания. Зафиксируйте ее, когда собрание завершится и его итоги будут полными. После этого на эту версию можно ссылаться, и изменить собрание нельзя.',
  'proceedings.ended': 'Собрание завершилось.',
  'proceedings.notEnded': 'Собрание не завершилось. Состояние: {phase}.',
  'proceedings.withdrawn': 'Собрание снято с публикации. Сначала восстановите его.',
  'proceedings.noChanges': 'Открытых черновиков нет.',
  'proceedings.changes': 'Сначала опубликуйте или удалите эти черновики:',
  'proceedings.outcomes': 'Цели с итогом: {outcomes} из {objectives}',
  'proceedings.decisions': 'Решения: {count}',
  'proceedings.documents': 'Документы для всех: {count}',
  'proceedings.keptBack':
    'Документы с ограниченным доступом, не входящие в итоговую версию: {count}',
  'proceedings.attendance': 'Присутствие',
  'proceedings.noAttendance': 'Прибытие участников не отмечалось.',
  'proceedings.day': 'День',
  'proceedings.session': 'Заседание',
  'proceedings.wholeDay': 'Весь день',
  'proceedings.people': 'Участники',
  'proceedings.close': 'Зафиксировать итоговую версию',
  'proceedings.ask': 'Зафиксировать итоговую версию собрания «{title}»?',
  'proceedings.askMore':
    'Версия {number} становится итоговой и получает код проверки. Черновики, новые версии и регистрация на входе больше невозможны.',
  'proceedings.askLast':
    'Отменить фиксацию может только владелец, указав причину, которую увидят все.',
  'proceedings.confirm': 'Зафиксировать итоговую версию',
  'proceedings.closed': 'Итоговая версия зафиксирована {moment}. Изменить это собрание нельзя.',
  'proceedings.view': 'Открыть итоговую версию',
  'proceedings.onRecord': 'Итоговая версия – версия {number}.',
  'proceedings.closedBy': 'Зафиксировано: {moment}, {name}.',
  'proceedings.record': 'Итоговая версия собрания, {number}',
  'proceedings.ownersReopen': 'Владелец может отменить фиксацию, указав причину.',
  'proceedings.reopen': 'Отменить фиксацию',
  'proceedings.reason': 'Причина отмены фиксации (видна всем)',
  'proceedings.reasonHint': 'Показывается на странице собрания.',
  'proceedings.askReopen': 'Отменить фиксацию?',
  'proceedings.askReopenMore':
    'Собрание снова можно будет изменить. На странице собрания будет указана ваша причина. Зафиксированная версия останется доступной по своему адресу.',
  'proceedings.records': 'Зафиксированные версии',
  'proceedings.reopened': 'Фиксация отменена: {moment}, {name}. Причина: {reason}',
  'proceedings.none':
    'Итоговая версия еще не зафиксирована. Она появится здесь, когда вы ее зафиксируете.',
}
