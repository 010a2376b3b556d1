import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': 'تعديل اجتماع',
  'editor.none': 'لا توجد مسودة في هذا العنوان.',
  'editor.parts': 'أجزاء الاجتماع',
  'editor.facts': 'البيانات',
  'editor.schedule': 'الجدول الزمني',
  'editor.programme': 'البرنامج',
  'editor.speakers': 'المتحدثون',
  'editor.documents': 'الوثائق',
  'editor.participation': 'المشاركة',
  'editor.joining': 'الانضمام',
  'editor.outcomes': 'النتائج',
  'editor.savedAt': 'حُفظ في {moment}',
  'editor.taken': 'حفظ شخص آخر في هذه الأثناء. أُدرج: {fields}.',
  'editor.conflicts':
    '{count, plural, zero {لا تعارض.} one {عدّلتما الشيء نفسه. تبقى صيغتك إلى أن تقرر.} two {عدّلتما شيئين معاً. تبقى صيغتك إلى أن تقرر.} few {عدّلتما # أشياء معاً. تبقى صيغتك إلى أن تقرر.} many {عدّلتما # شيئاً معاً. تبقى صيغتك إلى أن تقرر.} other {عدّلتما # شيء معاً. تبقى صيغتك إلى أن تقرر.}}',
  'editor.theirVersion': 'ما سيتغير عند أخذ الصيغة الأخرى:',
  'editor.keepMine': 'الإبقاء على صيغتي',
  'editor.takeTheirs': 'أخذ الصيغة الأخرى',
  'editor.bench-title': 'تجربة',
  'editor.bench-lead': 'هل يحق لشخص الحضور وفق القواعد الحالية؟ لا يُرسل شيء.',
  'editor.bench-on': 'بتاريخ',
  'editor.saving-unchanged': 'جميع التغييرات محفوظة',
  'editor.saving-typed': 'لم يُحفظ بعد',
  'editor.saving-saving': 'جارٍ الحفظ…',
  'editor.saving-saved': 'حُفظ',
  'editor.saving-refused': 'لم يُحفظ',
  'editor.saving-incomplete': 'لم يُحفظ: {fields}. صحِّح الحقول المحددة.',
  'editor.conflict-explanation':
    'حفظ شخص آخر هذه الرسالة في هذه الأثناء. حمّل نسخته: يبقى ما كتبته هنا ويمكنك حفظه فوقها.',
  'editor.conflict-reload': 'تحميل نسخته',
  'editor.unsaved-title': 'المغادرة دون حفظ؟',
  'editor.unsaved-content': 'ما كتبته غير محفوظ وسيُفقد.',
  'editor.unsaved-discard': 'المغادرة',
  'editor.unsaved-stay': 'البقاء هنا',
}
