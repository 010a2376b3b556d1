import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': 'Ваша делегация',
  'delegation.people': 'Люди',
  'delegation.nobody': 'Пока никто не зарегистрирован.',
  'delegation.places':
    '{count, plural, one {Не более # человека.} few {Не более # человек.} many {Не более # человек.} other {Не более # человека.}}',
  'delegation.state-confirmed': 'Регистрация подтверждена',
  'delegation.state-offered': 'Предложено место',
  'delegation.approve': 'Одобрить',
  'delegation.refuse': 'Отклонить',
  'delegation.reason': 'Причина, которую прочтёт человек',
  'delegation.reason-needed': 'Для отказа нужна причина: человек её прочтёт.',
  'delegation.register': 'Зарегистрировать кого-либо',
  'delegation.register-send': 'Зарегистрировать',
  'delegation.taken': 'Этот адрес уже зарегистрирован на собрание.',
  'delegation.full': 'В делегации больше нет мест.',
  'delegation.not-done':
    'Не выполнено: состояние тем временем изменилось. Посмотрите список ещё раз.',
  'delegation.head': 'Глава делегации',
  'delegation.head-nobody': 'Никто',
  'delegation.head-send': 'Назначить главу',
  'delegation.letters': 'Письма о назначении',
  'delegation.letters-hint':
    'PDF, Word, PNG или JPEG, не более 3 МБ. Открыть его может только секретариат.',
  'delegation.letter': 'Файл письма',
  'delegation.letter-send': 'Отправить письмо',
  'delegation.letter-remove': 'Отозвать {name}',
  'delegation.letter-bad':
    'Файл не принят: отправьте PDF, Word (.docx), PNG или JPEG не более 3 МБ.',
}
