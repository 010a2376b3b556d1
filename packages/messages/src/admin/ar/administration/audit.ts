import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'لا توجد قيود بعد. وستظهر هنا إجراءات المستخدمين.',
  'audit.at': 'الوقت',
  'audit.action': 'الإجراء',
  'audit.before': 'قبل',
  'audit.after': 'بعد',
  'audit.nothing': 'لا شيء',
  'audit.from': 'من',
  'audit.until': 'حتى (يشمل هذا اليوم)',
  'audit.actor': 'المستخدم',
  'audit.what': 'ما حدث',
  'audit.details': 'التفاصيل',
  'audit.code': 'الرمز',
  'audit.system': 'المنصة',
  'audit.outsider': 'مشارك أو متحدث أو مسؤول اتصال',
  'audit.sentence': '{actor}: {act}.',
  'audit.sentenceAbout': '{actor}: {act} – {object}',
}
