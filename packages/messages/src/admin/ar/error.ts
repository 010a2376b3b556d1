import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.lost-title': 'لا توجد صفحة بهذا العنوان',
  'error.lost-lead': 'قد يكون في العنوان خطأ، أو أن ما كان فيه لم يعد موجوداً.',
  'error.unreachable': 'الخادم لا يستجيب. تحقق من الاتصال ثم أعد المحاولة.',
  'error.unexpected': 'حدث خطأ في هذه الصفحة. أعد المحاولة أو أعد تحميل الصفحة.',
  'error.signedOut':
    'انتهت جلستك. سجّل الدخول من جديد في نافذة أخرى ثم أعد المحاولة هنا: سيبقى ما كتبته.',
  'error.notAllowed': 'دورك لا يسمح بذلك. ويمكن لأحد مالكي لوحة التحكم أن يمنحك دوراً يسمح به.',
  'error.server':
    'وقع خطأ في الخادم. أعد المحاولة؛ وإذا استمر الخطأ فأبلغ المسؤول بهذا الرقم: {requestId}',
}
