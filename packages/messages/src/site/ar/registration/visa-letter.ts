import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': 'رسالة التأشيرة (PDF)',
  'visa-letter.asked': 'تنظر الأمانة في طلبكم رسالة للتأشيرة.',
  'visa-letter.approved': 'رسالة التأشيرة جاهزة.',
  'visa-letter.refused': 'رُفض طلبكم رسالة للتأشيرة.',
  'visa-letter.ask': 'طلب رسالة للتأشيرة',
  'visa-letter.why': 'تذكر الرسالة جواز سفركم. وتُحذف هذه البيانات بعد 30 يوماً من الاجتماع.',
  'visa-letter.passport': 'رقم جواز السفر',
  'visa-letter.nationality': 'الجنسية',
  'visa-letter.born': 'تاريخ الميلاد',
  'visa-letter.send': 'طلب الرسالة',
}
