import type { Translation } from '../../../translation'
import type { registrationDetail as English } from '../../en/registrations/registration-detail'

export const registrationDetail: Translation<typeof English> = {
  'registration-detail.edit': 'Изменить',
  'registration-detail.save': 'Сохранить изменения',
  'registration-detail.add': 'Добавить участника',
  'registration-detail.addHint':
    'Для тех, кто пришел без регистрации или позвонил. Подтверждать адрес не требуется. Человек получит сообщение с личной ссылкой.',
  'registration-detail.addLate':
    'Собрание завершено. Человек будет добавлен в список и получит подтверждение, но не напоминания. Места людям из списка ожидания больше не предоставляются.',
  'registration-detail.added': 'Регистрация создана: {name}. Состояние: {state}.',
  'registration-detail.consent':
    'Согласие на включение имени в список и на учет посещения может дать только сам человек.',
  'registration-detail.duplicates': 'Возможные дубликаты',
  'registration-detail.duplicatesHint': 'То же имя и та же страна:',
  'registration-detail.notes': 'Заметки (только для секретариата)',
  'registration-detail.notesHint':
    'Человек может запросить копию этих заметок. Не пишите ничего, что ему не следует читать.',
  'registration-detail.note': 'Новая заметка',
  'registration-detail.addNote': 'Добавить заметку',
  'registration-detail.history': 'История',
  'registration-detail.by-registrant': 'Участник',
  'registration-detail.state': 'Состояние: {state}.',
  'registration-detail.by-other': 'Назначенный координатор или бывший пользователь',
  'registration-detail.email': 'Сообщение «{email}»: {state}',
  'registration-detail.checkedIn': 'Отмечено прибытие: {day}',
  'registration-detail.write':
    '{count, plural, =0 {Написать сообщение} =1 {Написать сообщение} one {Написать # человеку} few {Написать # людям} many {Написать # людям} other {Написать # людям}}',
  'registration-detail.writeTo':
    '{count, plural, one {Сообщение # человеку} few {Сообщение # людям} many {Сообщение # людям} other {Сообщение # человека}}',
  'registration-detail.writeHint':
    '{seconds, plural, =0 {Отправляется в том виде, в котором написано, без утверждения.} one {Отправляется в том виде, в котором написано, без утверждения. Отправку можно остановить в течение # секунды.} few {Отправляется в том виде, в котором написано, без утверждения. Отправку можно остановить в течение # секунд.} many {Отправляется в том виде, в котором написано, без утверждения. Отправку можно остановить в течение # секунд.} other {Отправляется в том виде, в котором написано, без утверждения. Отправку можно остановить в течение # секунды.}} Каждый получает отдельное сообщение; запись появится в истории каждого получателя.',
  'registration-detail.subject': 'Тема',
  'registration-detail.message': 'Текст',
  'registration-detail.send':
    '{count, plural, one {Отправить # человеку} few {Отправить # людям} many {Отправить # людям} other {Отправить # людям}}',
  'registration-detail.sent':
    '{count, plural, one {Сообщение отправлено # человеку.} few {Сообщение отправлено # людям.} many {Сообщение отправлено # людям.} other {Сообщение отправлено # человека.}}',
  'registration-detail.needsApproval':
    '{count, plural, =0 {Это сообщение должен утвердить коллега в виде уведомления.} one {Сообщение более чем # человеку должен утвердить коллега в виде уведомления.} few {Сообщение более чем # людям должен утвердить коллега в виде уведомления.} many {Сообщение более чем # людям должен утвердить коллега в виде уведомления.} other {Сообщение более чем # людям должен утвердить коллега в виде уведомления.}}',
  'registration-detail.asNotice': 'Продолжить как уведомление',
  'registration-detail.leaving':
    '{count, plural, one {Сообщение # человеку сейчас будет отправлено.} few {Сообщение # людям сейчас будет отправлено.} many {Сообщение # людям сейчас будет отправлено.} other {Сообщение # людям сейчас будет отправлено.}}',
  'registration-detail.stop': 'Остановить отправку',
  'registration-detail.stopped': 'Отправка остановлена. Ничего не отправлено.',
  'registration-detail.resend': 'Отправить подтверждение повторно',
  'registration-detail.resent': 'Сообщение поставлено в очередь на отправку.',
  'registration-detail.confirmation': 'Скачать подтверждение',
  'registration-detail.needs': 'Потребности в доступности',
  'registration-detail.closed': 'Эту регистрацию больше нельзя изменить.',
  'registration-detail.data': 'Персональные данные',
  'registration-detail.export': 'Экспортировать данные',
  'registration-detail.erase': 'Удалить данные',
  'registration-detail.eraseTitle': 'Удалить данные: {name}?',
  'registration-detail.eraseMore':
    'Имя, адрес, ответы, заметки и сообщения удаляются, место освобождается. Обезличенная запись остается для статистики. Это действие необратимо.',
}
