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
  'overview.emails':
    '{count, plural, one {# сообщение ожидает отправки} few {# сообщения ожидают отправки} many {# сообщений ожидают отправки} other {# сообщения ожидают отправки}}',
  'overview.notices':
    '{count, plural, one {# уведомление на утверждение} few {# уведомления на утверждение} many {# уведомлений на утверждение} other {# уведомления на утверждение}}',
  'overview.email-cannotSend': 'Сообщения не отправляются: почтовый сервер не настроен.',
  'overview.email-waiting':
    '{count, plural, =0 {Нет сообщений, ожидающих отправки.} one {# сообщение ожидает отправки.} few {# сообщения ожидают отправки.} many {# сообщений ожидают отправки.} other {# сообщения ожидают отправки.}}',
  'overview.email-settings': 'Проверить настройки почты',
  'overview.email-askOwner':
    'Попросите владельца этой панели управления настроить почтовый сервер.',
  'overview.next': 'Следующее собрание',
  'overview.noNext': 'Собраний не запланировано.',
  'overview.noRegistrations':
    'Регистраций пока нет. Здесь появятся числа, когда люди начнут регистрироваться.',
  'overview.byDay': 'По датам',
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
  'overview.sent': 'Документы и выступающие',
  'overview.documents':
    '{count, plural, one {# документ на утверждение} few {# документа на утверждение} many {# документов на утверждение} other {# документа на утверждение}}',
  'overview.submissions':
    '{count, plural, one {# материал выступающих на рассмотрение} few {# материала выступающих на рассмотрение} many {# материалов выступающих на рассмотрение} other {# материала выступающих на рассмотрение}}',
  'overview.visaRequests':
    '{count, plural, one {# запрос визового письма ждет решения} few {# запроса визовых писем ждут решения} many {# запросов визовых писем ждут решения} other {# запроса визовых писем ждут решения}}',
}
