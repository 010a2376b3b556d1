import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'Ничего не найдено. Измените условия отбора.',
  'audit.at': 'Когда',
  'audit.actor': 'Кто',
  'audit.action': 'Действие',
  'audit.subject': 'Над чем',
  'audit.change': 'До и после',
  'audit.show': 'Показать',
  'audit.before': 'До',
  'audit.after': 'После',
  'audit.nothing': 'Ничего',
  'audit.program': 'Сама программа',
  'audit.actionHint': 'Например, publish-draft',
  'audit.subjectHint': 'Например, meetings/u4ssc-6',
  'audit.from': 'С',
  'audit.until': 'По, включительно',
}
