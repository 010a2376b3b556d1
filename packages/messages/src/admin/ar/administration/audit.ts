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
  'audit.outsider': 'مشارك أو متحدث أو مسؤول اتصال معيَّن',
  'audit.visitor': 'زائر',
  'audit.sentence': '{actor}: {act}.',
  'audit.sentenceAbout': '{actor}: {act} – {object}',
  'audit.years': 'القيود حسب السنة',
  'audit.yearsHelp':
    'يكبر السجل مع كل إجراء. نزِّل سنة انتهت واحتفظ بالملف، ثم احذف قيودها هنا. ويُسجَّل الحذف.',
  'audit.year': 'السنة',
  'audit.entries': 'القيود',
  'audit.downloadYear': 'تنزيل {year}',
  'audit.deleteYear': 'حذف قيود {year}',
  'audit.deleteYearTitle': 'أتريد حذف قيود {year}؟',
  'audit.deleteYearText':
    '{count, plural, zero {لن يُحذف أي قيد} one {سيُحذف قيد واحد نهائياً} two {سيُحذف قيدان نهائياً} few {ستُحذف # قيود نهائياً} many {سيُحذف # قيداً نهائياً} other {سيُحذف # قيد نهائياً}} من السجل. وعندئذ يكون الملف المنزَّل النسخة الوحيدة.',
  'audit.deleteYearConfirm': 'حذف',
}
