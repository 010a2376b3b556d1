import type { Translation } from '../../../translation'
import type { circulars as English } from '../../en/circulars/circulars'

export const circulars: Translation<typeof English> = {
  'circulars.title': 'الرسائل المعممة',
  'circulars.view-in-progress': 'قيد الإعداد',
  'circulars.view-published': 'المنشورة',
  'circulars.view-reviewed': 'المراجعات المكتملة',
  'circulars.none-in-progress':
    'لا توجد رسائل معممة قيد الإعداد. استورد رسالة معممة أو اكتبها للبدء.',
  'circulars.none-reviewed':
    'لا توجد مراجعات مكتملة بعد. تُحفظ المراجعة هنا عند نشر الرسالة المعممة.',
  'circulars.reference': 'المرجع',
  'circulars.subject': 'الموضوع',
  'circulars.state': 'الحالة',
  'circulars.changed': 'آخر تغيير',
  'circulars.none-published': 'لا توجد رسائل معممة منشورة بعد.',
  'circulars.unnamed': 'رسالة معممة بدون رقم',
  'circulars.state-loading': 'جارٍ التحميل…',
  'circulars.state-refreshing': 'جارٍ التحديث…',
  'circulars.state-published': 'منشورة',
  'circulars.state-ready': 'جاهزة للنشر',
}
