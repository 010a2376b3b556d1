import type { Translation } from '../../translation'
import type { overview as English } from '../en/overview'

export const overview: Translation<typeof English> = {
  'overview.title': 'Главная',
  'overview.waiting': 'Задачи',
  'overview.nothing': 'Задач нет. Новые задачи появятся здесь.',
  'overview.inReview':
    '{count, plural, one {# регистрация на рассмотрение} few {# регистрации на рассмотрение} many {# регистраций на рассмотрение} other {# регистрации на рассмотрение}}',
  'overview.failed':
    '{count, plural, one {Не удалось отправить # сообщение} few {Не удалось отправить # сообщения} many {Не удалось отправить # сообщений} other {Не удалось отправить # сообщения}}',
  'overview.notices':
    '{count, plural, one {# уведомление на утверждение} few {# уведомления на утверждение} many {# уведомлений на утверждение} other {# уведомления на утверждение}}',
  'overview.email-cannotSend': 'Сообщения не отправляются: почтовый сервер не настроен.',
  'overview.email-waiting':
    '{count, plural, =0 {Нет сообщений, ожидающих отправки.} one {# сообщение ожидает отправки.} few {# сообщения ожидают отправки.} many {# сообщений ожидают отправки.} other {# сообщения ожидают отправки.}}',
  'overview.email-settings': 'Проверить настройки почты',
  'overview.email-askOwner':
    'Попросите владельца этой панели управления настроить почтовый сервер.',
  'overview.noRegistrations':
    'Регистраций пока нет. Здесь появятся числа, когда люди начнут регистрироваться.',
  'overview.byRegion': 'По регионам',
  'overview.region-002': 'Африка',
  'overview.region-019': 'Северная и Южная Америка',
  'overview.region-142': 'Азия',
  'overview.region-150': 'Европа',
  'overview.region-009': 'Океания',
  'overview.byCountry': 'По странам и районам',
  'overview.byCapacity': 'По статусу участника',
  'overview.byMode': 'По форме участия',
  'overview.asTable': 'Показать в виде таблицы',
  'overview.people': 'Люди',
  'overview.documents':
    '{count, plural, one {# документ на утверждение} few {# документа на утверждение} many {# документов на утверждение} other {# документа на утверждение}}',
  'overview.submissions':
    '{count, plural, one {# материал выступающих на рассмотрение} few {# материала выступающих на рассмотрение} many {# материалов выступающих на рассмотрение} other {# материала выступающих на рассмотрение}}',
  'overview.visaRequests':
    '{count, plural, one {# запрос письма для получения визы на рассмотрении} few {# запроса писем для получения визы на рассмотрении} many {# запросов писем для получения визы на рассмотрении} other {# запроса писем для получения визы на рассмотрении}}',
  'overview.oldest': 'Самая давняя: {moment}',
  'overview.draft': 'Черновик: {name}',
  'overview.due': 'Ближайшие даты',
  'overview.due-none': 'Ближайших дат нет. Здесь появятся сроки и напоминания.',
  'overview.due-zone': 'Время: {zone}',
  'overview.due-meeting-starts': 'Начало собрания',
  'overview.due-registration-opens': 'Открытие регистрации',
  'overview.due-registration-closes': 'Закрытие регистрации',
  'overview.due-reminder': 'Напоминание участникам',
  'overview.due-joining': 'Участники увидят данные для подключения',
  'overview.due-notice': 'Запланированное уведомление',
  'overview.activity': 'Последние действия',
  'overview.weeks': 'Регистрации по неделям',
  'overview.week': 'Неделя с',
}
