import type { Translation } from '../../../translation'
import type { visaLetter as English } from '../../en/registration/visa-letter'

export const visaLetter: Translation<typeof English> = {
  'visa-letter.file': 'رسالة دعم طلب التأشيرة (PDF)',
  'visa-letter.asked': 'تنظر الأمانة في طلبكم الحصول على رسالة دعم طلب التأشيرة.',
  'visa-letter.approved': 'رسالة دعم طلب التأشيرة جاهزة.',
  'visa-letter.refused': 'رُفض طلبكم الحصول على رسالة دعم طلب التأشيرة.',
  'visa-letter.ask': 'الحصول على رسالة دعم طلب التأشيرة',
  'visa-letter.why':
    'تتضمن الرسالة بيانات جواز سفركم. وتعرض صفحة الخصوصية مدة احتفاظنا بهذه البيانات.',
  'visa-letter.passport': 'رقم جواز السفر',
  'visa-letter.nationality': 'الجنسية',
  'visa-letter.born': 'تاريخ الميلاد',
  'visa-letter.send': 'تقديم الطلب',
}
