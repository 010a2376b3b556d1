import type { Translation } from '../../../translation'
import type { withdraw as English } from '../../en/circulars/withdraw'

export const withdraw: Translation<typeof English> = {
  'withdraw.open-meeting': 'سحب هذا الاجتماع',
  'withdraw.open-circular': 'سحب هذه الرسالة المعممة',
  'withdraw.title': 'سحب «{title}»؟',
  'withdraw.what-meeting':
    'لن تُظهر صفحة الاجتماع سوى أنه سُحب وسبب ذلك. وتُلغى مدخلاته في التقويم. يمكنك استعادة الاجتماع لاحقاً.',
  'withdraw.what-circular':
    'لن تُظهر صفحة الرسالة المعممة سوى أنها سُحبت وسبب ذلك. يمكنك استعادتها لاحقاً.',
  'withdraw.reasonHint': 'علني: يظهر مكان الصفحة.',
  'withdraw.do': 'سحب',
  'withdraw.list': 'المسحوب',
  'withdraw.since': 'تاريخ السحب',
  'withdraw.restore': 'استعادة',
  'withdraw.restoreOne': 'استعادة: {title}',
  'withdraw.restoreTitle': 'استعادة «{title}»؟',
  'withdraw.restoreWhat': 'يعود متاحاً للجميع كما كان.',
  'withdraw.restoreHint': 'يُحفظ في سجل المراجعة.',
}
