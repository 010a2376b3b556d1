import type { Translation } from '../../../translation'
import type { visa as English } from '../../en/registrations/visa'

export const visa: Translation<typeof English> = {
  'visa.title': 'رسائل دعم طلبات التأشيرة',
  'visa.none':
    'لم تُطلب أي رسائل لدعم طلبات التأشيرة بعد. وستظهر الطلبات هنا عندما يقدمها المشاركون.',
  'visa.open': 'فتح رسالة الدعم',
  'visa.passport': 'جواز السفر',
  'visa.asked': 'بانتظار القرار.',
  'visa.approved': 'تمت الموافقة.',
  'visa.refused': 'مرفوض:',
  'visa.reason': 'السبب',
  'visa.reasonHint': 'إلزامي عند الرفض. ويُرسل إلى الشخص.',
  'visa.approve': 'موافقة',
  'visa.refuse': 'رفض',
}
