import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'Итоги и официальная запись',
  'proceedings.tab': 'Официальная запись',
  'proceedings.lead':
    'Официальная запись – это последняя опубликованная версия собрания. Закройте ее, когда собрание завершится и его итоги будут полными. После этого на эту версию можно ссылаться, и изменить собрание нельзя.',
  'proceedings.ended': 'Собрание завершилось.',
  'proceedings.notEnded': 'Собрание не завершилось. Статус: {phase}.',
  'proceedings.withdrawn': 'Собрание снято с публикации. Сначала восстановите его.',
  'proceedings.noChanges': 'Открытых черновиков нет.',
  'proceedings.changes': 'Сначала опубликуйте или удалите эти черновики:',
  'proceedings.outcomes': 'Цели с итогом: {outcomes} из {objectives}',
  'proceedings.decisions': 'Решения: {count}',
  'proceedings.documents': 'Документы для всех: {count}',
  'proceedings.keptBack': 'Документы с ограниченным доступом, не входящие в запись: {count}',
  'proceedings.attendance': 'Присутствие',
  'proceedings.noAttendance': 'Прибытие участников не отмечалось.',
  'proceedings.day': 'День',
  'proceedings.session': 'Заседание',
  'proceedings.wholeDay': 'Весь день',
  'proceedings.people': 'Участники',
  'proceedings.close': 'Закрыть запись',
  'proceedings.ask': 'Закрыть официальную запись собрания «{title}»?',
  'proceedings.askMore':
    'Версия {number} становится официальной записью с кодом проверки. Черновики, новые версии и регистрация на входе больше невозможны.',
  'proceedings.askLast':
    'Снова открыть запись может только владелец, указав причину, которую увидят все.',
  'proceedings.confirm': 'Закрыть запись',
  'proceedings.closed': 'Запись закрыта {moment}. Изменить это собрание нельзя.',
  'proceedings.view': 'Открыть запись',
  'proceedings.onRecord': 'Официальная запись – версия {number}.',
  'proceedings.closedBy': 'Закрыто: {moment}, {name}.',
  'proceedings.record': 'Запись собрания, {number}',
  'proceedings.ownersReopen': 'Владелец может снова открыть запись, указав причину.',
  'proceedings.reopen': 'Снова открыть запись',
  'proceedings.reason': 'Причина возобновления (видна всем)',
  'proceedings.reasonHint': 'Показывается на странице собрания.',
  'proceedings.askReopen': 'Снова открыть запись?',
  'proceedings.askReopenMore':
    'Собрание снова можно будет изменить. На странице собрания будет указана ваша причина. Закрытая запись останется доступной по своему адресу.',
  'proceedings.records': 'Закрытые записи',
  'proceedings.reopened': 'Открыто снова: {moment}, {name}. Причина: {reason}',
  'proceedings.none': 'Запись еще не закрывалась. Она появится здесь, когда вы ее закроете.',
}
