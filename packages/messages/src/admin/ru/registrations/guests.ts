import type { Translation } from '../../../translation'
import type { guests as English } from '../../en/registrations/guests'

export const guests: Translation<typeof English> = {
  'guests.title': 'Приглашения на собрание',
  'guests.choose': 'Выберите собрание, на которое приглашаются участники.',
  'guests.none': 'Пока никто не приглашён, или никто не подходит.',
  'guests.one': 'Пригласить одного человека',
  'guests.invite': 'Пригласить',
  'guests.sent': '{email}: приглашение создано, письмо в исходящих.',
  'guests.mailLanguage': 'Язык письма',
  'guests.list': 'Пригласить людей по списку',
  'guests.listHint':
    'CSV или Excel (.xlsx), не более {count, number} строк. Первая строка называет столбцы: email и при желании имя, организация, страна, категория, язык. Ничего не отправляется, пока вы не увидите, что станет с каждой строкой.',
  'guests.reading': 'Чтение списка…',
  'guests.tooLarge': 'Файл пуст или больше 3 МБ.',
  'guests.inviteAll':
    '{count, plural, one {Пригласить # человека} few {Пригласить # человек} many {Пригласить # человек} other {Пригласить # человека}}',
  'guests.outcome': 'Что станет с каждой строкой',
  'guests.done': 'Что стало с каждой строкой',
  'guests.row': 'Строка',
  'guests.fate': 'Итог',
  'guests.invitedOn': 'Приглашён(а)',
  'guests.answer': 'Ответ',
  'guests.noAnswer': 'Пока нет',
  'guests.revoke': 'Отозвать приглашение {email}',
  'guests.revoked': 'Отозвано',
  'guests.revokeAsk': 'Отозвать это приглашение?',
  'guests.revokeWhy':
    'Ссылка из письма для {email} перестанет действовать. Уже сделанная регистрация остаётся.',
  'guests.revokeDo': 'Отозвать',
  'guests.result-to-invite': 'Будет приглашён(а)',
  'guests.result-invited': 'Приглашён(а)',
  'guests.result-already-invited': 'Уже приглашён(а)',
  'guests.result-already-registered': 'Уже зарегистрирован(а)',
  'guests.result-revoked': 'Отозвано ранее: при необходимости пригласите вручную',
  'guests.result-duplicate-row': 'Адрес уже есть в одной из строк выше',
  'guests.result-bad-address': 'Не адрес электронной почты',
  'guests.result-unknown-country': 'Страна неизвестна',
  'guests.result-unknown-capacity': 'Категория неизвестна',
  'guests.result-unknown-language': 'Язык неизвестен',
  'guests.result-too-long': 'Имя или организация слишком длинные',
}
