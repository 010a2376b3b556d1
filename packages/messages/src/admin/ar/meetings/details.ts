import type { Translation } from '../../../translation'
import type { details as English } from '../../en/meetings/details'

export const details: Translation<typeof English> = {
  'details.content': 'عن الاجتماع',
  'details.summaryHint': 'جملة واحدة تظهر في أعلى صفحة الاجتماع.',
  'details.imageText': 'النص البديل للصورة',
  'details.imageTextHint': 'لمن لا يرى الصورة. اتركه فارغاً إذا كانت للزينة.',
  'details.host': 'الجهة المضيفة {number, number}',
  'details.noHosts': 'لا جهات مضيفة بعد.',
  'details.addHost': 'أضف جهة مضيفة',
  'details.addLanguage': 'أضف لغة',
  'details.deadline': 'الموعد النهائي {number, number}',
  'details.noDeadlines': 'لا مواعيد نهائية بعد.',
  'details.addDeadline': 'أضف موعداً نهائياً',
  'details.deadlineWhat': 'الموعد النهائي لـ',
  'details.deadlineDate': 'تاريخ الموعد النهائي',
  'details.deadlineTime': 'وقت الموعد النهائي (اختياري)',
  'details.deadlineZone': 'المنطقة الزمنية إن لم تكن منطقة الاجتماع',
  'details.map': 'خريطة المكان',
  'details.gettingThere': 'كيفية الوصول',
  'details.visa': 'التأشيرة',
  'details.accommodation': 'الإقامة',
  'details.isRecorded': 'يُسجَّل الاجتماع',
}
