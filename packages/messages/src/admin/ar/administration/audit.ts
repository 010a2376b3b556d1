import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'لا توجد قيود مطابقة لهذه المعايير.',
  'audit.at': 'الوقت',
  'audit.actor': 'المستخدم',
  'audit.action': 'الإجراء',
  'audit.subject': 'العنصر',
  'audit.change': 'التغيير',
  'audit.show': 'عرض',
  'audit.before': 'قبل',
  'audit.after': 'بعد',
  'audit.nothing': 'لا شيء',
  'audit.system': 'النظام',
  'audit.actionHint': 'مثلاً \u2066publish-draft\u2069',
  'audit.subjectHint': 'مثلاً \u2066meetings/u4ssc-6\u2069',
  'audit.from': 'من',
  'audit.until': 'حتى (يشمل هذا اليوم)',
}
