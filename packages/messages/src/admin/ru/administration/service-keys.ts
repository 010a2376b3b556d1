import type { Translation } from '../../../translation'
import type { serviceKeys as English } from '../../en/administration/service-keys'

export const serviceKeys: Translation<typeof English> = {
  'service-keys.title': 'Ключи для программ',
  'service-keys.lead': 'Программа входит с ключом вместо пароля и может только отмеченное.',
  'service-keys.none': 'Ключей нет.',
  'service-keys.nameHint': 'Для какой программы.',
  'service-keys.scopes': 'Что можно',
  'service-keys.until': 'Действует до',
  'service-keys.untilHint': 'Включая этот день, по UTC. Пусто: до отзыва.',
  'service-keys.always': 'До отзыва',
  'service-keys.make': 'Создать ключ',
  'service-keys.once':
    'Секрет «{name}» показан только сейчас. Скопируйте его туда, где программа хранит секреты.',
  'service-keys.revoke': 'Отозвать {name}',
  'service-keys.revokeTitle': 'Отозвать ключ «{name}»?',
  'service-keys.revokeMore':
    'Программа больше не войдёт с ним. Отменить нельзя: понадобится другой ключ.',
  'service-keys.revokeNow': 'Отозвать',
  'service-keys.scope-drafts:read': 'Читать проекты',
  'service-keys.scope-drafts:write': 'Изменять проекты',
  'service-keys.scope-drafts:publish': 'Публиковать проекты',
  'service-keys.scope-audit:read': 'Читать журнал',
  'service-keys.scope-cases:export': 'Выгружать примеры для обучения',
}
