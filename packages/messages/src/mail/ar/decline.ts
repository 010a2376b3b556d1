import type { Translation } from '../../translation'
import type { decline as English } from '../en/decline'

export const decline: Translation<typeof English> = {
  'decline.not-eligible': 'لا يستوفي تسجيلكم شروط المشاركة الواردة في الرسالة المعممة.',
  'decline.not-nominated': 'لم نتلقَّ رسالة تسمية بشأنكم.',
  'decline.not-verified': 'تعذر علينا التحقق من بيانات تسجيلكم.',
  'decline.no-places': 'لم تعد هناك مقاعد متاحة.',
  'decline.duplicate': 'لديكم بالفعل تسجيل في هذا الاجتماع.',
}
