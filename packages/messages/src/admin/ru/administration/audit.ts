import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'Записей пока нет. Здесь появятся действия пользователей.',
  'audit.at': 'Время',
  'audit.action': 'Действие',
  'audit.before': 'До',
  'audit.after': 'После',
  'audit.nothing': 'Нет',
  'audit.from': 'С',
  'audit.until': 'По (включая этот день)',
  'audit.actor': 'Кто',
  'audit.what': 'Что произошло',
  'audit.details': 'Подробнее',
  'audit.code': 'Код',
  'audit.system': 'Платформа',
  'audit.outsider': 'Участник, выступающий или координатор',
  'audit.sentence': '{actor}: {act}.',
  'audit.sentenceAbout': '{actor}: {act} – {object}',
}
