import type { Translation } from '../../../translation'
import type { certificate as English } from '../../en/registration/certificate'

export const certificate: Translation<typeof English> = {
  'certificate.check-title': 'التحقق من شهادة أو رسالة دعم طلب التأشيرة',
  'certificate.code': 'الرمز',
  'certificate.check': 'التحقق',
  'certificate.not-genuine': 'لا توجد شهادة أو رسالة دعم طلب تأشيرة بهذا الرمز:',
  'certificate.genuine-certificate': 'هذه الشهادة صحيحة. وتنص على ما يلي:',
  'certificate.genuine-confirmation': 'تأكيد التسجيل هذا صحيح. وينص على ما يلي:',
  'certificate.genuine-visa-letter': 'رسالة دعم طلب التأشيرة هذه صحيحة. وتنص على ما يلي:',
  'certificate.name': 'الاسم',
  'certificate.meeting': 'الاجتماع',
  'certificate.issued': 'تاريخ الإصدار',
}
