import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.nav-meetings': 'Совещания',
  'layout.nav-overview': 'Обзор',
  'layout.nav-serviceKeys': 'Ключи',
  'layout.nav-webhooks': 'Вебхуки',
  'layout.nav-organizations': 'Организации',
  'layout.nav-memberships': 'Членство',
  'layout.nav-settings': 'Настройки',
  'layout.brand-name': 'U4SSC',
  'layout.brand-office': 'Секретариат',
  'layout.page-title': '{title} · Секретариат U4SSC',
  'layout.nav-label': 'Разделы',
  'layout.nav-skip': 'Перейти к содержанию',
  'layout.nav-circulars': 'Циркуляры',
  'layout.nav-language': 'Язык',
  'layout.more-open': 'Ещё',
  'layout.more-of': 'Ещё: {name}',
  'layout.more-actions': 'Действия',
  'layout.nav-registrations': 'Регистрации',
  'layout.nav-messages': 'Исходящие сообщения',
  'layout.nav-people': 'Пользователи',
  'layout.nav-audit': 'Журнал аудита',
  'layout.nav-account': 'Моя учётная запись',
  'layout.nav-notices': 'Уведомления',
  'layout.nav-subscribers': 'Подписчики',
}
