import type { Translation } from '../../../translation'
import type { certificate as English } from '../../en/registration/certificate'

export const certificate: Translation<typeof English> = {
  'certificate.check-title': 'التحقق من شهادة',
  'certificate.code': 'الرمز',
  'certificate.check': 'تحقق',
  'certificate.not-genuine': 'لا وثيقة صحيحة تحمل هذا الرمز:',
  'certificate.genuine-certificate': 'هذه الشهادة صحيحة، ونصها:',
  'certificate.genuine-visa-letter': 'رسالة التأشيرة هذه صحيحة، ونصها:',
  'certificate.name': 'الاسم',
  'certificate.meeting': 'الاجتماع',
  'certificate.issued': 'تاريخ الإصدار',
}
