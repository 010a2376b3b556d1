import type { Translation } from '../../../translation'
import type { compose as English } from '../../en/circulars/compose'

export const compose: Translation<typeof English> = {
  'compose.title': 'اجتماع جديد',
  'compose.lead': 'أدخل المعلومات الأساسية. وستُكتب منها رسالة معممة تراجعها قبل نشر أي شيء.',
  'compose.fromLead':
    'تستند الرسالة المعممة الجديدة والبرنامج وشروط المشاركة إلى الاجتماع السابق. وتُحذف الجمل التي تتضمن التواريخ والأماكن والمواعيد النهائية القديمة.',
  'compose.open': 'اجتماع جديد',
  'compose.from': 'البدء من',
  'compose.blank': 'اجتماع فارغ',
  'compose.firstDay': 'اليوم الأول',
  'compose.lastDay': 'اليوم الأخير',
  'compose.lastDayHint': 'يُترك فارغاً إذا كان الاجتماع ليوم واحد.',
  'compose.titleHint': 'يظهر في صفحة الاجتماع وفي موضوع الرسالة المعممة.',
  'compose.letterLanguage': 'لغة الرسالة المعممة',
  'compose.city': 'المدينة',
  'compose.letter': 'رقم الرسالة المعممة',
  'compose.letterHint':
    'مثلاً «الرسالة المعممة 400 لمكتب تقييس الاتصالات». ويمكنك إضافته لاحقاً قبل النشر.',
  'compose.issuedOn': 'تاريخ الرسالة المعممة',
  'compose.write': 'إنشاء الرسالة المعممة',
  'compose.problemTitle': 'أدخل العنوان.',
  'compose.problemOrder': 'أدخل يوماً أخيراً لا يسبق اليوم الأول.',
  'compose.problemHours': 'أدخل الوقتين، على أن يكون الثاني بعد الأول، أو اتركهما فارغين.',
  'compose.problemPlace': 'أدخل المدينة التي يُعقد فيها الاجتماع حضورياً.',
  'compose.settingsFrom': 'نسخ الإعدادات من',
  'compose.settingsNone': 'بدون نسخ',
}
