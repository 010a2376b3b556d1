import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': 'وفدي',
  'delegation.people': 'الأشخاص',
  'delegation.nobody': 'لم يُسجَّل أحد بعد. سجّلوا الأشخاص أدناه.',
  'delegation.places':
    '{count, plural, zero {لا مقاعد مخصصة لوفدكم.} one {يمكن أن يضم وفدكم شخصاً واحداً.} two {يمكن أن يضم وفدكم شخصين على الأكثر.} few {يمكن أن يضم وفدكم # أشخاص على الأكثر.} many {يمكن أن يضم وفدكم # شخصاً على الأكثر.} other {يمكن أن يضم وفدكم # شخص على الأكثر.}}',
  'delegation.state-confirmed': 'مؤكَّد',
  'delegation.state-offered': 'مقعد محجوز',
  'delegation.approve': 'موافقة',
  'delegation.refuse': 'رفض',
  'delegation.reason': 'السبب (يُرسل إلى الشخص)',
  'delegation.reason-needed': 'أدخلوا السبب. وسيُرسل إلى الشخص.',
  'delegation.register': 'تسجيل شخص',
  'delegation.register-send': 'تسجيل',
  'delegation.taken': 'عنوان البريد الإلكتروني هذا مسجَّل بالفعل في الاجتماع.',
  'delegation.full': 'لم تعد في وفدكم مقاعد متاحة.',
  'delegation.not-done':
    'تعذّر تنفيذ ذلك لأن التسجيل تغيّر في هذه الأثناء. راجعوا القائمة ثم أعيدوا المحاولة.',
  'delegation.head': 'رئيس الوفد',
  'delegation.head-nobody': 'لا أحد',
  'delegation.head-send': 'حفظ',
  'delegation.letters': 'رسائل التسمية',
  'delegation.letters-hint':
    'ملف PDF أو Word أو PNG أو JPEG لا يتجاوز 3 ميغابايت. ولا يمكن فتح الرسالة إلا للأمانة.',
  'delegation.letter': 'الملف',
  'delegation.letter-send': 'تحميل الرسالة',
  'delegation.letter-remove': 'إزالة {name}',
  'delegation.letter-bad':
    'لم تُحمَّل الرسالة. اختاروا ملف PDF أو Word (\u2066.docx\u2069) أو PNG أو JPEG لا يتجاوز 3 ميغابايت.',
}
