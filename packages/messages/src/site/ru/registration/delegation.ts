import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': 'Моя делегация',
  'delegation.people': 'Участники',
  'delegation.nobody': 'Пока никто не зарегистрирован. Зарегистрируйте участников ниже.',
  'delegation.places':
    '{count, plural, one {В вашей делегации может быть не более # человека.} few {В вашей делегации может быть не более # человек.} many {В вашей делегации может быть не более # человек.} other {В вашей делегации может быть не более # человека.}}',
  'delegation.state-confirmed': 'Подтверждена',
  'delegation.state-offered': 'Место зарезервировано',
  'delegation.approve': 'Утвердить',
  'delegation.refuse': 'Отклонить',
  'delegation.reason': 'Причина (отправляется заявителю)',
  'delegation.reason-needed': 'Введите причину. Она отправляется заявителю.',
  'delegation.register': 'Регистрация участника',
  'delegation.register-send': 'Зарегистрировать',
  'delegation.taken': 'Этот адрес электронной почты уже зарегистрирован на собрание.',
  'delegation.full': 'В вашей делегации больше нет мест.',
  'delegation.not-done':
    'Не удалось выполнить действие: регистрация за это время изменилась. Проверьте список и повторите попытку.',
  'delegation.head': 'Глава делегации',
  'delegation.head-nobody': 'Не назначен',
  'delegation.head-send': 'Сохранить',
  'delegation.letters': 'Письма о назначении',
  'delegation.letters-hint':
    'PDF, Word, PNG или JPEG, не более 3 МБ. Открыть письмо может только секретариат.',
  'delegation.letter': 'Файл',
  'delegation.letter-send': 'Загрузить письмо',
  'delegation.letter-remove': 'Удалить {name}',
  'delegation.letter-bad':
    'Письмо не загружено. Выберите файл PDF, Word (.docx), PNG или JPEG размером не более 3 МБ.',
}
