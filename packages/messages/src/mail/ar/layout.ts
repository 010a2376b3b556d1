import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': 'أبرزوا هذا الرمز عند المدخل:',
  'layout.greeting': 'تحية طيبة {name}،',
  'layout.greeting-nobody': 'تحية طيبة،',
  'layout.closing': 'الأمانة',
  'layout.when': 'التاريخ والوقت: {when}',
  'layout.zone': 'المنطقة الزمنية: \u2066{zone}\u2069',
  'layout.zone-meeting': 'الأوقات أعلاه بالمنطقة الزمنية للاجتماع: \u2066{zone}\u2069',
  'layout.reason': 'السبب: {reason}',
  'layout.until': 'الموعد النهائي: {until}',
  'layout.test': '[اختبار] {subject}',
  'layout.postponed': 'يبقى تسجيلكم صالحاً. وسنرسل إليكم رسالة إلكترونية عندما يُعرف الموعد الجديد.',
  'layout.calendar-updated': 'لتحديث الاجتماع في تقويمكم، افتحوا ملف التقويم المرفق.',
  'layout.calendar-removed': 'لإزالة الاجتماع من تقويمكم، افتحوا ملف التقويم المرفق.',
  'layout.documents': 'الوثائق:',
  'layout.sessions': 'جلساتكم:',
  'layout.session': '{title} ({role})',
  'layout.session-at': '{title} ({role})، {when}',
  'layout.people': '{state}: {count}',
  'layout.people-confirmed': 'مؤكَّد',
  'layout.people-in-review': 'قيد النظر',
  'layout.people-waiting': 'في قائمة الانتظار',
  'layout.certificate': 'مرفقة بهذه الرسالة شهادة مشاركتكم.',
}
