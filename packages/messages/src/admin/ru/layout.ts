import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.nav-meetings': 'Собрания',
  'layout.nav-overview': 'Главная',
  'layout.nav-serviceKeys': 'Ключи API',
  'layout.nav-webhooks': 'Вебхуки',
  'layout.nav-organizations': 'Организации',
  'layout.nav-memberships': 'Членство',
  'layout.nav-settings': 'Настройки',
  'layout.brand-name': 'U4SSC',
  'layout.brand-office': 'Секретариат',
  'layout.page-title': '{title} · Секретариат U4SSC',
  'layout.nav-label': 'Главное меню',
  'layout.nav-skip': 'Перейти к основному содержанию',
  'layout.nav-circulars': 'Циркуляры',
  'layout.nav-language': 'Язык',
  'layout.more-open': 'Еще',
  'layout.more-of': 'Еще: {name}',
  'layout.more-actions': 'Действия',
  'layout.nav-registrations': 'Регистрации',
  'layout.nav-messages': 'Исходящие',
  'layout.nav-people': 'Пользователи',
  'layout.nav-audit': 'Журнал аудита',
  'layout.nav-account': 'Учетная запись',
  'layout.nav-notices': 'Уведомления',
  'layout.nav-subscribers': 'Подписчики',
}
