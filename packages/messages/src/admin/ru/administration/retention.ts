import type { Translation } from '../../../translation'
import type { retention as English } from '../../en/administration/retention'

export const retention: Translation<typeof English> = {
  'retention.title': 'Хранение данных',
  'retention.lead':
    'Сколько хранятся персональные данные. Затем они автоматически удаляются в течение часа. Сроки показаны на странице о конфиденциальности.',
  'retention.data': 'Данные',
  'retention.rows': 'Записи',
  'retention.afterMeeting': 'Дней после собрания',
  'retention.afterSending': 'Дней после отправки',
  'retention.problem': 'Введите число дней от 1 до {max}.',
  'retention.preview': 'Посмотреть последствия',
  'retention.confirmTitle': 'Сохранить эти сроки?',
  'retention.nothing': 'При этих сроках сейчас ничего не будет удалено.',
  'retention.erases':
    '{count, plural, one {В течение часа будет удалена # запись. Это действие нельзя отменить.} few {В течение часа будут удалены # записи. Это действие нельзя отменить.} many {В течение часа будет удалено # записей. Это действие нельзя отменить.} other {В течение часа будет удалено # записи. Это действие нельзя отменить.}}',
  'retention.data-registration':
    'Регистрации: имя, адрес электронной почты и другие данные каждого человека, решение',
  'retention.data-needs': 'Потребности в обеспечении доступности и ответы на вопросы организатора',
  'retention.data-attendance': 'Присутствие в дни собрания и на заседаниях, записанное с согласия',
  'retention.data-passport': 'Паспортные данные для писем для получения визы',
  'retention.data-papers': 'Содержание сертификатов и писем для получения визы',
  'retention.data-emails': 'Электронные сообщения о собрании: получатель и статус доставки',
  'retention.data-other-emails':
    'Другие электронные сообщения, например обновления и ссылки для пароля: получатель и статус доставки',
  'retention.data-invitations': 'Имена и адреса электронной почты приглашенных',
  'retention.data-focal-points': 'Назначенные координаторы делегаций и письма о назначении',
  'retention.data-speakers': 'Адреса электронной почты выступающих',
  'retention.data-speaker-pages':
    'Страницы выступающих: адрес электронной почты, ответ и отправленные материалы',
}
