import type { Translation } from '../../../translation'
import type { attachments as English } from '../../en/email/attachments'

export const attachments: Translation<typeof English> = {
  'attachments.title': 'المرفقات',
  'attachments.send': 'إرفاق ملفات',
  'attachments.kinds':
    'أو أفلتها هنا. ملفات PDF أو Word أو PowerPoint أو Excel أو صور، 10 ملفات و10 ميغابايت على الأكثر في المجموع',
  'attachments.tooLarge': 'حجم الملف أكبر من 10 ميغابايت. صغّره أو أضف رابطاً في النص بدلاً منه.',
  'attachments.document': 'إرفاق وثيقة من وثائق الاجتماع',
  'attachments.chooseDocument': 'اختيار وثيقة',
}
