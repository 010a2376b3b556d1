import type { Translation } from '../../../translation'
import type { delegation as English } from '../../en/registration/delegation'

export const delegation: Translation<typeof English> = {
  'delegation.title': 'وفدكم',
  'delegation.people': 'الأشخاص',
  'delegation.nobody': 'لم يُسجَّل أحد بعد.',
  'delegation.places':
    '{count, plural, zero {لا يجوز حضور أحد.} one {يجوز حضور شخص واحد على الأكثر.} two {يجوز حضور شخصين على الأكثر.} few {يجوز حضور # أشخاص على الأكثر.} many {يجوز حضور # شخصاً على الأكثر.} other {يجوز حضور # شخص على الأكثر.}}',
  'delegation.state-confirmed': 'مسجَّل',
  'delegation.state-offered': 'عُرض مكان',
  'delegation.approve': 'موافقة',
  'delegation.refuse': 'رفض',
  'delegation.reason': 'السبب الذي سيقرؤه الشخص',
  'delegation.reason-needed': 'يحتاج الرفض إلى سبب: سيقرؤه الشخص.',
  'delegation.register': 'تسجيل شخص',
  'delegation.register-send': 'تسجيل',
  'delegation.taken': 'هذا العنوان مسجَّل بالفعل في الاجتماع.',
  'delegation.full': 'اكتمل عدد أعضاء الوفد.',
  'delegation.not-done': 'لم يُنفَّذ ذلك: تغيّرت الحالة في هذه الأثناء. راجعوا القائمة من جديد.',
  'delegation.head': 'رئيس الوفد',
  'delegation.head-nobody': 'لا أحد',
  'delegation.head-send': 'تسمية الرئيس',
  'delegation.letters': 'رسائل التسمية',
  'delegation.letters-hint':
    'ملف PDF أو Word أو PNG أو JPEG لا يتجاوز 3 ميغابايت. ولا يمكن فتحه إلا للأمانة.',
  'delegation.letter': 'ملف الرسالة',
  'delegation.letter-send': 'إرسال الرسالة',
  'delegation.letter-remove': 'سحب {name}',
  'delegation.letter-bad':
    'لم يُقبل الملف: أرسل ملف PDF أو Word ‏(.docx) أو PNG أو JPEG لا يتجاوز 3 ميغابايت.',
}
