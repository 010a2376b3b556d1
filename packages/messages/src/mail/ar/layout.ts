import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': 'أبرز هذا الرمز عند المدخل:',
  'layout.greeting': 'تحية طيبة {name}،',
  'layout.greeting-nobody': 'تحية طيبة،',
  'layout.closing': 'الأمانة',
  'layout.when': 'الموعد: {when}',
  'layout.zone': 'الأوقات بتوقيت المنطقة {zone}.',
  'layout.zone-meeting': 'الأوقات أعلاه هي أوقات الاجتماع، بتوقيت المنطقة {zone}.',
  'layout.reason': 'السبب: {reason}',
  'layout.until': 'حتى: {until}',
  'layout.test': '[تجربة] {subject}',
  'layout.postponed': 'يبقى تسجيلك قائماً إلى أن يُعرف الموعد الجديد.',
  'layout.calendar-updated': 'ملف التقويم المرفق يحدّث الموعد في تقويمك.',
  'layout.calendar-removed': 'ملف التقويم المرفق يزيل الاجتماع من تقويمك.',
  'layout.documents': 'الوثائق:',
  'layout.sessions': 'ورد اسمك في:',
  'layout.session': '{title} ({role})',
  'layout.session-at': '{title} ({role})، {when}',
  'layout.people': '{state}: {count}',
  'layout.people-confirmed': 'المؤكَّدون',
  'layout.people-in-review': 'في انتظار الموافقة',
  'layout.people-waiting': 'في انتظار مقعد',
  'layout.certificate': 'مرفقة بهذه الرسالة شهادة مشاركتك.',
}
