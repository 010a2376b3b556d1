import type { Translation } from '../../../translation'
import type { certificates as English } from '../../en/registrations/certificates'

export const certificates: Translation<typeof English> = {
  'certificates.title': 'Сертификаты',
  'certificates.none': 'Подтвержденных участников пока нет. Они появятся здесь.',
  'certificates.certificate': 'Сертификат',
  'certificates.send':
    '{count, plural, =0 {Нет сертификатов для отправки} one {Отправить # сертификат} few {Отправить # сертификата} many {Отправить # сертификатов} other {Отправить # сертификата}}',
  'certificates.confirm': 'Отправить',
  'certificates.sendMore':
    'Все, кто присутствовал и еще не получил сертификат, получат его с благодарственным сообщением. Никто не получит его дважды.',
  'certificates.sent':
    '{count, plural, one {# сообщение ожидает отправки.} few {# сообщения ожидают отправки.} many {# сообщений ожидают отправки.} other {# сообщения ожидают отправки.}}',
  'certificates.open': 'Открыть сертификат',
  'certificates.state-sent': 'Отправлен',
  'certificates.state-queued': 'Отправляется',
  'certificates.state-ready': 'Готов к отправке',
  'certificates.state-not-over': 'Собрание не завершено',
  'certificates.state-not-recorded': 'Прибытие не отмечено',
  'certificates.state-no-consent': 'Нет согласия на учет присутствия',
}
