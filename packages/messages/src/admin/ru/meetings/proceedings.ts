import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'Материалы совещания',
  'proceedings.lead':
    'Когда совещание закончилось и записи о нём полны, закройте его материалы: последний выпуск становится тем, на что можно ссылаться, и в совещании больше ничего не меняется.',
  'proceedings.ended': 'Совещание закончилось.',
  'proceedings.notEnded': 'Совещание не закончилось. Его состояние: {phase}.',
  'proceedings.withdrawn': 'Совещание отозвано из публичного доступа. Сначала восстановите его.',
  'proceedings.noChanges': 'Никаких изменений не готовится.',
  'proceedings.changes': 'Сначала эти изменения надо опубликовать или отменить:',
  'proceedings.outcomes': 'Цели с отмеченным итогом: {outcomes} из {objectives}.',
  'proceedings.decisions': 'Записано решений: {count}.',
  'proceedings.documents': 'Документов, открытых для всех: {count}.',
  'proceedings.keptBack': 'Документов, доступных лишь некоторым и не входящих в запись: {count}.',
  'proceedings.attendance': 'Присутствие',
  'proceedings.noAttendance': 'Ничей приход не отмечен.',
  'proceedings.day': 'День',
  'proceedings.session': 'Заседание',
  'proceedings.wholeDay': 'Весь день',
  'proceedings.people': 'Человек',
  'proceedings.close': 'Закрыть материалы',
  'proceedings.ask': 'Закрыть материалы совещания «{title}»?',
  'proceedings.askMore':
    'Выпуск {number} становится официальной записью с контрольной суммой, которую может проверить каждый. С этого момента черновики, выпуски и отметки о приходе этого совещания не принимаются.',
  'proceedings.askLast':
    'Вновь открыть их может только владелец, указав причину, которую увидят все.',
  'proceedings.confirm': 'Закрыть',
  'proceedings.closed': 'Материалы закрыты с {moment}: в этом совещании ничего нельзя изменить.',
  'proceedings.to': 'К материалам',
  'proceedings.onRecord': 'Официальная запись — выпуск {number}.',
  'proceedings.closedBy': 'Закрыто {moment}, {name}.',
  'proceedings.record': 'Запись {number}',
  'proceedings.ownersReopen': 'Владелец может вновь открыть их, указав причину.',
  'proceedings.reopen': 'Вновь открыть материалы',
  'proceedings.reason': 'Почему их открывают вновь',
  'proceedings.reasonHint': 'Стоит на странице совещания, видно всем.',
  'proceedings.askReopen': 'Вновь открыть материалы?',
  'proceedings.askReopenMore':
    'Совещание снова можно менять. Его страница сообщает об этом с вашей причиной; прежняя запись остаётся по своему адресу.',
  'proceedings.records': 'Записи',
  'proceedings.reopened': 'Вновь открыто {moment}, {name}: {reason}',
  'proceedings.none': 'Они никогда не закрывались.',
}
