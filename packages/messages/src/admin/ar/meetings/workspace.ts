import type { Translation } from '../../../translation'
import type { workspace as English } from '../../en/meetings/workspace'

export const workspace: Translation<typeof English> = {
  'workspace.overview': 'نظرة عامة',
  'workspace.details': 'التفاصيل',
  'workspace.registration': 'التسجيل',
  'workspace.participants': 'المشاركون',
  'workspace.form': 'الاستمارة والإعدادات',
  'workspace.waitingList': 'قائمة الانتظار',
  'workspace.emails': 'الرسائل الإلكترونية',
  'workspace.version': 'منشور، الإصدار {number, number}',
  'workspace.newMeeting': 'لم يُنشر بعد',
  'workspace.status': 'الحالة',
  'workspace.steps': 'الخطوات التالية',
  'workspace.stepsDone': 'اكتمل {done, number} من {all, number}',
  'workspace.done': 'تم',
  'workspace.step-programme': 'أضف البرنامج',
  'workspace.step-speakers': 'أضف المتحدثين',
  'workspace.step-form': 'إعداد التسجيل',
  'workspace.step-joining': 'أضف تفاصيل الانضمام',
  'workspace.step-outcomes': 'أضف النتائج والمقررات',
  'workspace.step-record': 'أغلق سجل الاجتماع',
  'workspace.someOf': '{some, number} من {all, number}',
  'workspace.speakersAccepted': 'متحدثون أكدوا',
  'workspace.publicPage': 'الصفحة العامة',
  'workspace.figures': 'التسجيلات حسب البلد والصفة وطريقة المشاركة',
  'workspace.drafted': 'في المسودة، غير منشور',
}
