import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found-title': 'الصفحة غير موجودة',
  'error.not-found-lead': 'تحقق من العنوان، أو استخدم القائمة للوصول إلى الصفحة.',
  'error.unreachable': 'الخادوم لا يستجيب. تحقق من اتصالك بالإنترنت ثم أعد المحاولة.',
  'error.unexpected': 'حدث خطأ في هذه الصفحة. أعد المحاولة أو أعد تحميل الصفحة.',
  'error.signedOut':
    'انتهت جلسة دخولك. سجّل الدخول مجدداً في نافذة أخرى ثم أعد المحاولة هنا. وما كتبته محفوظ.',
  'error.notAllowed': 'لا يسمح لك دورك بهذا الإجراء. اطلب من أحد مالكي لوحة الإدارة تغيير دورك.',
  'error.server':
    'حدث خطأ في الخادوم. أعد المحاولة. وإذا تكرر الخطأ، فأرسل هذا الرقم إلى المشرف: \u2066{requestId}\u2069',
  'error.otherMeeting':
    'يقتصر دورك على بعض الاجتماعات. افتح أحدها من قسم «الاجتماعات» أو اطلب صلاحية الدخول من أحد المالكين.',
}
