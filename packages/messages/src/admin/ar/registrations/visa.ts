import type { Translation } from '../../../translation'
import type { visa as English } from '../../en/registrations/visa'

export const visa: Translation<typeof English> = {
  'visa.title': 'رسائل التأشيرة',
  'visa.none': 'لم يطلب أحد رسالة للتأشيرة.',
  'visa.passport': 'جواز السفر',
  'visa.asked': 'في انتظار القرار.',
  'visa.approved': 'تمت الموافقة.',
  'visa.refused': 'رُفض الطلب:',
  'visa.reason': 'السبب',
  'visa.reasonHint': 'لازم للرفض، ويقرؤه صاحب الطلب.',
  'visa.approve': 'موافقة',
  'visa.refuse': 'رفض',
}
