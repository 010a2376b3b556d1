import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': 'Покажите этот код на входе:',
  'layout.greeting': 'Здравствуйте, {name}!',
  'layout.greeting-nobody': 'Здравствуйте!',
  'layout.closing': 'Секретариат',
  'layout.when': 'Когда: {when}',
  'layout.zone': 'Время указано по часовому поясу {zone}.',
  'layout.zone-meeting': 'Время выше указано по часам собрания, в поясе {zone}.',
  'layout.reason': 'Причина: {reason}',
  'layout.until': 'До: {until}',
  'layout.test': '[Проба] {subject}',
  'layout.postponed': 'Ваша регистрация сохраняется до объявления новой даты.',
  'layout.calendar-updated': 'Приложенный файл обновит запись в вашем календаре.',
  'layout.calendar-removed': 'Приложенный файл удалит мероприятие из вашего календаря.',
  'layout.documents': 'Документы:',
  'layout.sessions': 'Вы указаны в программе:',
  'layout.session': '{title} ({role})',
  'layout.session-at': '{title} ({role}), {when}',
  'layout.people': '{state}: {count}',
  'layout.people-confirmed': 'Подтверждены',
  'layout.people-in-review': 'Ожидают одобрения',
  'layout.people-waiting': 'Ожидают места',
  'layout.certificate': 'К письму приложен ваш сертификат участника.',
}
