import type { Translation } from '../../../translation'
import type { guests as English } from '../../en/registrations/guests'

export const guests: Translation<typeof English> = {
  'guests.title': 'Приглашения',
  'guests.none': 'Приглашений пока нет. Пригласите человека или импортируйте список.',
  'guests.one': 'Пригласить человека',
  'guests.invite': 'Пригласить',
  'guests.sent': 'Приглашение для {email} – в исходящих.',
  'guests.mailLanguage': 'Язык сообщений',
  'guests.list': 'Импортировать список',
  'guests.listHint':
    'Файл CSV или Excel (.xlsx), не более {count, plural, one {# строки} few {# строк} many {# строк} other {# строки}}. В первой строке указаны заголовки столбцов: email обязателен; name, organization, country, capacity и language необязательны. До отправки приглашений вы увидите результат по каждой строке.',
  'guests.reading': 'Чтение списка…',
  'guests.tooLarge': 'Файл пуст или больше 3 МБ. Выберите другой файл.',
  'guests.inviteAll':
    '{count, plural, one {Пригласить # человека} few {Пригласить # человека} many {Пригласить # человек} other {Пригласить # человека}}',
  'guests.outcome': 'Просмотр импорта',
  'guests.done': 'Импортированный список',
  'guests.row': 'Строка',
  'guests.result': 'Результат',
  'guests.invitedOn': 'Дата приглашения',
  'guests.answer': 'Ответ',
  'guests.noAnswer': 'Ответа пока нет',
  'guests.remind': 'Напомнить тем, кто не ответил',
  'guests.reminded':
    '{reminded, plural, =0 {Напоминания не отправляются.} one {Напоминание получит # человек.} few {Напоминание получат # человека.} many {Напоминание получат # человек.} other {Напоминание получат # человека.}}',
  'guests.emailedToday':
    '{emailedToday, plural, one {# человек получил сообщение за последние 24 часа.} few {# человека получили сообщение за последние 24 часа.} many {# человек получили сообщение за последние 24 часа.} other {# человека получили сообщение за последние 24 часа.}}',
  'guests.revoked': 'Отозвано',
  'guests.revokeAsk': 'Отозвать это приглашение?',
  'guests.revokeWhy':
    'Ссылка, отправленная на {email}, перестанет действовать. Регистрация, сделанная по ней, остается действительной.',
  'guests.revokeDo': 'Отозвать',
  'guests.result-to-invite': 'Будет отправлено приглашение',
  'guests.result-invited': 'Приглашение отправлено',
  'guests.result-already-invited': 'Уже есть приглашение',
  'guests.result-already-registered': 'Уже есть регистрация',
  'guests.result-revoked':
    'Приглашение отозвано. Чтобы пригласить снова, используйте «Пригласить человека»',
  'guests.result-duplicate-row': 'Тот же адрес электронной почты, что в одной из предыдущих строк',
  'guests.result-bad-address': 'Недопустимый адрес электронной почты',
  'guests.result-unknown-country': 'Неизвестная страна',
  'guests.result-unknown-capacity': 'Неизвестное значение в столбце «capacity»',
  'guests.result-unknown-language': 'Неизвестный язык',
  'guests.result-too-long': 'Слишком длинное имя или название организации',
}
