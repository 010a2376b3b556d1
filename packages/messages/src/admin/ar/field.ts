import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': 'السبب',
  'field.reason-missing': 'أدخل السبب.',
  'field.name': 'الاسم',
  'field.email': 'البريد الإلكتروني',
  'field.password': 'كلمة المرور',
  'field.hint-address': 'عنوان ويب يبدأ بـ https://',
  'field.hint-time': 'ساعات ودقائق، مثل 09:30',
  'field.hint-zone': 'منطقة زمنية من قاعدة IANA أو فرق عن UTC: ‏Europe/Zurich، ‏+05:30',
  'field.hint-lines': 'عنصر واحد في كل سطر',
  'field.hint-languages': 'رموز اللغات تفصلها فواصل، مثل en, fr',
  'field.hint-sittings':
    'جلسة في كل سطر: 2021-12-07 10:00–15:30. ويمكن أن تنتهي الجلسة بعد منتصف الليل: 22:00–01:30',
  'field.hint-deadlines': 'موعد في كل سطر: التاريخ ثم المطلوب، مثل 2021-12-01 آخر يوم للتسجيل',
  'field.hint-country': 'حرفان، مثل CH',
  'field.problem-text': 'هذا ليس نصاً.',
  'field.problem-required': 'لا يمكن أن يكون هذا فارغاً.',
  'field.problem-email': 'اكتب عنوان بريد إلكتروني، مثل name@example.org.',
  'field.problem-passwordMissing': 'اكتب كلمة المرور.',
  'field.problem-address': 'اكتب عنوان ويب كاملاً، مثل https://example.org/meeting.',
  'field.problem-date': 'اختر تاريخاً من التقويم.',
  'field.problem-time': 'اكتب الساعات والدقائق من 00:00 إلى 23:59، مثل 09:30.',
  'field.problem-zone': 'هذا ليس اسماً في قاعدة بيانات المناطق الزمنية. ومن أمثلتها Europe/Zurich.',
  'field.problem-choice': 'اختر من القائمة.',
  'field.problem-languages': 'اكتب رموز لغات من حرفين أو ثلاثة، مثل en, fr.',
  'field.problem-sittings':
    'كل سطر تاريخ، أو تاريخ مع الافتتاح والاختتام، والأيام بالترتيب: 2021-12-07 10:00 15:30.',
  'field.problem-deadlines': 'كل سطر تاريخ وما هو مطلوب فيه: 2021-12-01 آخر يوم للتسجيل.',
  'field.problem-part': 'هذا ليس بالشكل المطلوب.',
}
