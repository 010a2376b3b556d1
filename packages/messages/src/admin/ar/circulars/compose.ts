import type { Translation } from '../../../translation'
import type { compose as English } from '../../en/circulars/compose'

export const compose: Translation<typeof English> = {
  'compose.title': 'اجتماع جديد',
  'compose.lead': 'أدخل المعلومات الأساسية. وستُكتب منها رسالة معممة تراجعها قبل نشر أي شيء.',
  'compose.fromLead':
    'تستند الرسالة المعممة الجديدة والبرنامج وأهلية المشاركة إلى الاجتماع السابق. وتُحذف الجمل التي تتضمن التواريخ والأماكن والمواعيد النهائية القديمة.',
  'compose.open': 'اجتماع جديد',
  'compose.from': 'البدء من',
  'compose.blank': 'اجتماع فارغ',
  'compose.fromFile': 'ملف من نظام آخر',
  'compose.file': 'اختر ملفاً',
  'compose.fileHint':
    'ملف تصدير من Indico ‏(JSON) أو جدول من pretalx ‏(schedule.json) أو ملف تقويم (‎.ics).',
  'compose.fileUnread':
    'لم يُعثر على أي اجتماع في هذا الملف. اختر ملف تصدير من Indico أو جدولاً من pretalx أو ملف تقويم.',
  'compose.fileRead':
    'قُرئ الملف. الجلسات: {sessions}. المتحدثون: {speakers}. تحقق من المعلومات الأساسية أدناه.',
  'compose.fileLeftOut': 'لم يُنقل ما يلي:',
  'compose.file-no-title': 'لا عنوان لها',
  'compose.file-no-time': 'لا وقت بداية ونهاية لها',
  'compose.file-not-within-one-day': 'لا تقع في يوم واحد',
  'compose.file-rest-of-series': 'لم تُنقل سوى التواريخ الأولى من هذه السلسلة',
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
  'compose.problemHours': 'أدخل وقت البداية ووقت نهاية بعده، أو اتركهما فارغين.',
  'compose.problemPlace': 'أدخل المدينة التي يُعقد فيها الاجتماع حضورياً.',
  'compose.settingsFrom': 'نسخ الإعدادات من',
  'compose.settingsNone': 'بدون نسخ',
}
