import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': 'Ключи API',
  'service-keys.lead':
    'Ключ позволяет другой системе использовать API без пароля. Она может делать только то, что вы разрешите.',
  'service-keys.none': 'Ключей пока нет. Создайте ключ, чтобы подключить другую систему.',
  'service-keys.nameHint': 'Например, название подключаемой системы.',
  'service-keys.scopes': 'Права',
  'service-keys.until': 'Срок действия',
  'service-keys.untilHint':
    'Действует до конца этого дня (UTC). Оставьте пустым, чтобы не ограничивать срок.',
  'service-keys.always': 'Без ограничения',
  'service-keys.create': 'Создать ключ',
  'service-keys.once':
    'Ключ «{name}» создан. Скопируйте его сейчас: он показывается только один раз.',
  'service-keys.revoke': 'Отозвать: {name}',
  'service-keys.revokeTitle': 'Отозвать ключ «{name}»?',
  'service-keys.revokeMore':
    'Подключенная система потеряет доступ. Отменить это нельзя, но можно создать новый ключ.',
  'service-keys.revokeNow': 'Отозвать',
  'service-keys.scope-drafts:read': 'Чтение черновиков',
  'service-keys.scope-drafts:write': 'Изменение черновиков',
  'service-keys.scope-drafts:publish': 'Публикация черновиков',
  'service-keys.scope-audit:read': 'Чтение журнала аудита',
  'service-keys.scope-cases:export': 'Экспорт учебных примеров',
  'service-keys.scope-registrations:read': 'Читать регистрации',
  'service-keys.scope-registrations:write': 'Добавлять и изменять регистрации, принимать решения',
  'service-keys.scope-participants:read': 'Скачивать списки участников',
  'service-keys.scope-check-in': 'Отмечать прибытие',
  'service-keys.scope-organizations:write': 'Изменять организации',
  'service-keys.scope-documents:write': 'Загружать документы собраний',
}
