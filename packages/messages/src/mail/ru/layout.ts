import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': 'Покажите этот код на входе:',
  'layout.greeting': 'Здравствуйте, {name}!',
  'layout.greeting-nobody': 'Здравствуйте!',
  'layout.closing': 'Секретариат {organization}',
  'layout.when': 'Дата и время: {when}',
  'layout.zone': 'Часовой пояс собрания: {zone}',
  'layout.zone-own': 'Ваш часовой пояс: {zone}',
  'layout.zone-utc': 'Время указано в UTC.',
  'layout.zone-place': '{place} ({offset})',
  'layout.see-times': 'Посмотреть время в вашем часовом поясе',
  'layout.zone-meeting': 'Время выше указано в часовом поясе собрания: {zone}',
  'layout.where': 'Место: {place}',
  'layout.at-home': 'По вашему времени, {place}: {when}',
  'layout.map': 'Открыть карту',
  'layout.before-travel': 'Перед поездкой:',
  'layout.by-date': 'Предельный срок – {when}: {what}',
  'layout.other-registrations': 'Другие ваши регистрации:',
  'layout.moment-in': '{when}, {zone}',
  'layout.reason': 'Причина: {reason}',
  'layout.until': 'Предельный срок: {until}',
  'layout.test': '[Тест] {subject}',
  'layout.postponed':
    'Ваша регистрация остается в силе. Когда новая дата станет известна, мы сообщим вам по электронной почте.',
  'layout.calendar-updated':
    'Откройте приложенный файл календаря, чтобы обновить собрание в своем календаре.',
  'layout.calendar-removed':
    'Откройте приложенный файл календаря, чтобы удалить собрание из своего календаря.',
  'layout.documents': 'Документы:',
  'layout.sessions': 'Ваши заседания:',
  'layout.session': '{title} ({role})',
  'layout.session-at': '{title} ({role}), {when}',
  'layout.people': '{state}: {count}',
  'layout.people-confirmed': 'Подтверждено',
  'layout.people-in-review': 'На рассмотрении',
  'layout.people-waiting': 'В списке ожидания',
  'layout.certificate': 'К сообщению приложен ваш сертификат об участии.',
  'layout.nobody': 'участник',
}
