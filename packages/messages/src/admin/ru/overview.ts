import type { Translation } from '../../translation'
import type { overview as English } from '../en/overview'

export const overview: Translation<typeof English> = {
  'overview.title': 'Обзор',
  'overview.waiting': 'Что ждёт вас',
  'overview.nothing': 'Ничего не ждёт.',
  'overview.inReview':
    '{count, plural, one {# регистрация ждёт решения} few {# регистрации ждут решения} many {# регистраций ждут решения} other {# регистрации ждут решения}}',
  'overview.failed':
    '{count, plural, one {# письмо не отправлено} few {# письма не отправлены} many {# писем не отправлено} other {# письма не отправлено}}',
  'overview.emails':
    '{count, plural, one {# письмо ещё не отправлено} few {# письма ещё не отправлены} many {# писем ещё не отправлено} other {# письма ещё не отправлено}}',
  'overview.notices':
    '{count, plural, one {# уведомление ожидает утверждения} few {# уведомления ожидают утверждения} many {# уведомлений ожидают утверждения} other {# уведомления ожидают утверждения}}',
  'overview.email-cannotSend': 'Письма не отправляются: почтовый сервер не задан.',
  'overview.email-waiting':
    '{count, plural, =0 {Писем в очереди нет.} one {# письмо ожидает.} few {# письма ожидают.} many {# писем ожидают.} other {# письма ожидают.}}',
  'overview.email-settings': 'Проверить настройки почты',
  'overview.email-askOwner': 'Попросите владельца этой панели настроить почтовый сервер.',
  'overview.next': 'Следующее совещание',
  'overview.noNext': 'Предстоящих совещаний нет.',
  'overview.noRegistrations': 'Пока никто не зарегистрировался.',
  'overview.byDay': 'По дням',
  'overview.byRegion': 'По регионам мира',
  'overview.region-002': 'Африка',
  'overview.region-019': 'Америка',
  'overview.region-142': 'Азия',
  'overview.region-150': 'Европа',
  'overview.region-009': 'Океания',
  'overview.byCountry': 'По странам и районам',
  'overview.byCapacity': 'По статусу',
  'overview.byMode': 'По форме участия',
  'overview.asTable': 'Таблицей',
  'overview.people': 'Человек',
  'overview.sent': 'Документы и докладчики',
  'overview.documents':
    '{count, plural, one {# документ ждёт утверждения} few {# документа ждут утверждения} many {# документов ждут утверждения} other {# документа ждут утверждения}}',
  'overview.materials':
    '{count, plural, one {# материал докладчиков на просмотр} few {# материала докладчиков на просмотр} many {# материалов докладчиков на просмотр} other {# материала докладчиков на просмотр}}',
}
