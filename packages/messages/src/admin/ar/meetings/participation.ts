import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': 'فقرة الرسالة: {group}',
  'participation.conditions': 'الشروط',
  'participation.condition': 'الشرط {number}',
  'participation.noConditions': 'لا شروط.',
  'participation.add': 'إضافة شرط',
  'participation.words': 'بكلمات الرسالة',
  'participation.condition-wishes-to-contribute': 'يرغب في المساهمة',
  'participation.condition-registered-by-focal-point': 'يسجله المنسق',
  'participation.condition-other': 'أخرى',
}
