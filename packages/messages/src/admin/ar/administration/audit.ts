import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'لا توجد نتائج مطابقة. اختر معايير أخرى.',
  'audit.at': 'متى',
  'audit.actor': 'من',
  'audit.action': 'الإجراء',
  'audit.subject': 'موضوع الإجراء',
  'audit.change': 'قبل وبعد',
  'audit.show': 'عرض',
  'audit.before': 'قبل',
  'audit.after': 'بعد',
  'audit.nothing': 'لا شيء',
  'audit.program': 'البرنامج نفسه',
  'audit.actionHint': 'مثل publish-draft',
  'audit.subjectHint': 'مثل meetings/u4ssc-6',
  'audit.from': 'من',
  'audit.until': 'إلى، شاملاً هذا اليوم',
}
