import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': 'رسالة دعم التأشيرة (PDF)',
  'visa-letter.asked': 'تنظر الأمانة في طلبكم الحصول على رسالة دعم التأشيرة.',
  'visa-letter.approved': 'رسالة دعم التأشيرة جاهزة.',
  'visa-letter.refused': 'رُفض طلبكم الحصول على رسالة دعم التأشيرة.',
  'visa-letter.ask': 'طلب رسالة دعم التأشيرة',
  'visa-letter.why': 'تتضمن الرسالة بيانات جواز سفركم. ونحذف هذه البيانات بعد 30 يوماً من الاجتماع.',
  'visa-letter.passport': 'رقم جواز السفر',
  'visa-letter.nationality': 'الجنسية',
  'visa-letter.born': 'تاريخ الميلاد',
  'visa-letter.send': 'طلب رسالة دعم التأشيرة',
}
