import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': 'السبب',
  'field.reason-missing': 'أدخل السبب.',
  'field.name': 'الاسم',
  'field.email': 'عنوان البريد الإلكتروني',
  'field.password': 'كلمة المرور',
  'field.hint-address': 'عنوان ويب كامل يبدأ بـ \u2066https://\u2069',
  'field.hint-time': 'الساعات والدقائق، مثلاً 09:30',
  'field.hint-zone':
    'اسم منطقة زمنية أو فارق عن التوقيت العالمي المنسق، مثلاً \u2066Europe/Zurich\u2069 أو \u2066+05:30\u2069',
  'field.hint-lines': 'عنصر واحد في كل سطر',
  'field.hint-languages': 'رموز اللغات مفصولة بفواصل، مثلاً \u2066en, fr\u2069',
  'field.hint-sittings':
    'يوم انعقاد واحد في كل سطر، مثلاً \u20662021-12-07 10:00–15:30\u2069. ويمكن أن ينتهي بعد منتصف الليل: \u206622:00–01:30\u2069',
  'field.hint-deadlines':
    'موعد واحد في كل سطر: التاريخ ثم الوصف، مثلاً \u20682021-12-01 آخر يوم للتسجيل\u2069',
  'field.problem-text': 'أدخل نصاً.',
  'field.problem-required': 'املأ هذا الحقل.',
  'field.problem-email': 'أدخل عنوان بريد إلكتروني صالحاً، مثلاً \u2066name@example.org\u2069.',
  'field.problem-passwordMissing': 'أدخل كلمة المرور.',
  'field.problem-address': 'أدخل عنوان ويب كاملاً، مثلاً \u2066https://example.org/meeting\u2069.',
  'field.problem-date': 'أدخل تاريخاً.',
  'field.problem-time': 'أدخل وقتاً من 00:00 إلى 23:59، مثلاً 09:30.',
  'field.problem-zone': 'أدخل اسم منطقة زمنية، مثلاً \u2066Europe/Zurich\u2069.',
  'field.problem-choice': 'اختر أحد الخيارات من القائمة.',
  'field.problem-languages': 'أدخل رموز لغات من حرفين أو ثلاثة أحرف، مثلاً \u2066en, fr\u2069.',
  'field.problem-sittings':
    'أدخل يوم انعقاد واحداً في كل سطر بترتيب التواريخ، مثلاً \u20662021-12-07 10:00–15:30\u2069. والوقتان اختياريان.',
  'field.problem-deadlines':
    'أدخل موعداً نهائياً واحداً في كل سطر: التاريخ ثم الوصف، مثلاً \u20682021-12-01 آخر يوم للتسجيل\u2069.',
  'field.problem-part': 'أدخل قيمة صالحة، مثلاً رمز البلد المكون من حرفين \u2066CH\u2069.',
}
