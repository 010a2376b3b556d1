import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'По этим условиям записей не найдено.',
  'audit.at': 'Время',
  'audit.actor': 'Пользователь',
  'audit.action': 'Действие',
  'audit.subject': 'Объект',
  'audit.change': 'Изменение',
  'audit.show': 'Показать',
  'audit.before': 'До',
  'audit.after': 'После',
  'audit.nothing': 'Нет',
  'audit.system': 'Система',
  'audit.actionHint': 'Например, publish-draft',
  'audit.subjectHint': 'Например, meetings/u4ssc-6',
  'audit.from': 'С',
  'audit.until': 'По (включая этот день)',
}
