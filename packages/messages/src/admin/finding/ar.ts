import type { finding as english } from './en'

export const finding = {
  'lost.title': 'لا توجد صفحة بهذا العنوان',
  'lost.lead': 'قد يكون في العنوان خطأ، أو أن ما كان فيه لم يعد موجوداً.',
  'palette.open': 'انتقال…',
  'palette.title': 'الانتقال إلى صفحة أو القيام بعمل',
  'palette.field': 'اكتب ما تبحث عنه',
  'palette.none': 'لا شيء يطابق.',
  'palette.pages': 'الصفحات',
  'palette.acts': 'الأعمال',
  'palette.meetings': 'الاجتماعات',
  'palette.help': 'مفاتيح لوحة المفاتيح',
  'keys.title': 'مفاتيح لوحة المفاتيح',
  'keys.everywhere': 'في كل مكان',
  'keys.openPalette': 'الانتقال إلى صفحة أو القيام بعمل',
  'keys.openHelp': 'عرض هذه المفاتيح',
  'keys.atReview': 'عند مراجعة رسالة',
  'keys.atProgramme': 'في البرنامج',
  'keys.close': 'إغلاق',
  'drift.title': 'الاختلافات عن الرسالة',
  'drift.none': 'لا مسودة مفتوحة تختلف عن رسالتها دون تفسير.',
  'drift.lead': 'ما تقوله مسودة بخلاف رسالتها دون ملاحظة تبين السبب.',
  'drift.of':
    '{count, plural, zero {لا اختلاف عن الرسالة} one {اختلاف واحد عن الرسالة} two {اختلافان عن الرسالة} few {# اختلافات عن الرسالة} many {# اختلافاً عن الرسالة} other {# اختلاف عن الرسالة}}',
  'drift.accepted': 'اختلافات عليها ملاحظة',
} as const satisfies Record<keyof typeof english, string>
