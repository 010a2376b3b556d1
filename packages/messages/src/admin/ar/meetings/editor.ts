import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': 'تعديل الاجتماع',
  'editor.none': 'هذه المسودة غير موجودة أو حُذفت.',
  'editor.parts': 'أقسام الاجتماع',
  'editor.facts': 'المعلومات',
  'editor.savedAt': 'آخر حفظ: {moment}',
  'editor.merged': 'حفظ أحد الزملاء تغييرات في المسودة نفسها. وأُضيفت هنا: {fields}.',
  'editor.conflicts':
    '{count, plural, zero {لا تغييرات متعارضة.} one {غيّرت أنت وأحد الزملاء العنصر نفسه. وتبقى قيمتك إلى أن تقرر.} two {غيّرت أنت وأحد الزملاء العنصرين نفسيهما. وتبقى قيمك إلى أن تقرر.} few {غيّرت أنت وأحد الزملاء # عناصر. وتبقى قيمك إلى أن تقرر.} many {غيّرت أنت وأحد الزملاء # عنصراً. وتبقى قيمك إلى أن تقرر.} other {غيّرت أنت وأحد الزملاء # عنصر. وتبقى قيمك إلى أن تقرر.}}',
  'editor.theirVersion': 'التغييرات عند استخدام نسخة زميلك:',
  'editor.keepMine': 'الاحتفاظ بنسختي',
  'editor.takeTheirs': 'استخدام نسخة زميلي',
  'editor.tester-title': 'اختبار أهلية المشاركة',
  'editor.tester-lead':
    'تحقق مما إذا كان بإمكان شخص المشاركة وفقاً لهذه الشروط. ولا يُحفظ أو يُرسل أي شيء.',
  'editor.tester-date': 'التاريخ',
  'editor.saving-unchanged': 'جميع التغييرات محفوظة',
  'editor.saving-typed': 'تغييرات غير محفوظة',
  'editor.saving-saving': 'جارٍ الحفظ…',
  'editor.saving-saved': 'تم الحفظ',
  'editor.saving-refused': 'لم تُحفظ',
  'editor.saving-incomplete': 'لم تُحفظ: {fields}. صحّح الحقول المبيّنة.',
  'editor.conflict-explanation':
    'حفظ أحد الزملاء تغييرات في هذه الرسالة المعممة. حمّل نسخته. وما كتبته محفوظ، ويمكنك حفظه بعد ذلك.',
  'editor.conflict-reload': 'تحميل نسخة زميلي',
  'editor.unsaved-title': 'هل تريد تجاهل التغييرات غير المحفوظة؟',
  'editor.unsaved-content': 'لديك تغييرات غير محفوظة. وستُفقد إذا غادرت هذه الصفحة.',
  'editor.unsaved-discard': 'تجاهل التغييرات',
  'editor.unsaved-stay': 'البقاء في هذه الصفحة',
}
