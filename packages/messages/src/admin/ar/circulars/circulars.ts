import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'الرسائل المعممة',
  'circulars.none': 'لا توجد رسائل معممة بعد. استورد رسالة معممة للبدء.',
  'circulars.reference': 'المرجع',
  'circulars.subject': 'الموضوع',
  'circulars.state': 'الحالة',
  'circulars.changed': 'آخر تغيير',
  'circulars.public': 'الرسائل المعممة المنشورة',
  'circulars.publicNone': 'لا توجد رسائل معممة منشورة بعد.',
  'circulars.unnamed': 'رسالة معممة بدون رقم',
  'circulars.state-loading': 'جارٍ التحميل…',
  'circulars.state-refreshing': 'جارٍ التحديث…',
  'circulars.state-published': 'منشورة',
  'circulars.state-ready': 'جاهزة للنشر',
}
