import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': 'المصدر في الرسالة المعممة: {group}',
  'participation.condition': 'الشرط {number}',
  'participation.noConditions':
    'لا توجد شروط. أضف شرطاً إذا كانت المشاركة متاحة لبعض الأشخاص فقط في هذه الفئات.',
  'participation.add': 'إضافة شرط',
  'participation.quote': 'الكلمات في الرسالة المعممة',
  'participation.condition-wishes-to-contribute': 'يرغب في المساهمة',
  'participation.condition-registered-by-focal-point': 'مسجَّل من مسؤول الاتصال المعيَّن',
  'participation.condition-other': 'غير ذلك',
}
