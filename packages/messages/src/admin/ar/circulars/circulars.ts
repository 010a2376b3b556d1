import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'الرسائل المعممة',
  'circulars.none': 'لم تُستورد أي رسالة بعد. استورد رسالة للبدء.',
  'circulars.reference': 'المرجع',
  'circulars.subject': 'الموضوع',
  'circulars.state': 'الحالة',
  'circulars.changed': 'آخر تغيير',
  'circulars.public': 'الرسائل المعممة المنشورة',
  'circulars.publicNone': 'لا توجد رسالة معممة منشورة بعد.',
  'circulars.unnamed': 'رسالة بدون مرجع',
  'circulars.state-loading': 'جارٍ التحميل…',
  'circulars.state-renewing': 'جارٍ التحديث…',
  'circulars.state-published': 'منشورة',
  'circulars.state-ready': 'جاهزة للنشر',
}
