import type { LetterForm } from './template-words'

export const ar: LetterForm = {
  language: 'ar',
  labels: {
    reference: 'المرجع',
    contact: 'جهة الاتصال',
    telephone: 'الهاتف',
    fax: 'الفاكس',
    email: 'البريد الإلكتروني',
    web: 'الموقع الإلكتروني',
    to: 'إلى',
    copy: 'نسخة إلى',
    subject: 'الموضوع',
  },
  colon: ': ',
  semicolon: '؛',
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  date: '{day} {month} {year}',
  dateLine: '{place}، {date}',
  signed: '(توقيع)',
  enclosures: ['الملحقات: {count}', 'الملحقات: {count}'],
  bureaus: {
    TSB: 'لمكتب تقييس الاتصالات',
    BR: 'لمكتب الاتصالات الراديوية',
    BDT: 'لمكتب تنمية الاتصالات',
  },
  series: {
    circular: 'الرسالة المعممة {number} {bureau}',
    administrative: 'الرسالة الإدارية المعممة {number}',
    'collective-letter': 'الرسالة الجماعية {number} {bureau}',
    'circular-letter': 'الرسالة المعممة {number}',
    notification: 'الإشعار {number}',
  },
  amendments: {
    addendum: 'الإضافة {number} إلى {letter}',
    corrigendum: 'التصويب {number} إلى {letter}',
    revision: 'المراجعة {number} إلى {letter}',
  },
  paragraph: '{reference}، الفقرة {number}',
}
