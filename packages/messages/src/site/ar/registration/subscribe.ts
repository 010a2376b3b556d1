import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': 'المتابعة بالبريد',
  'subscribe.lead': 'رسالة عند حدوث تغيير. وفي كل رسالة رابط ينهي المتابعة.',
  'subscribe.topic': 'ما تريدون متابعته',
  'subscribe.all': 'جميع الاجتماعات',
  'subscribe.send': 'متابعة',
  'subscribe.sent-text':
    'رسالة فيها رابط في طريقها إليكم ما لم يكن العنوان متابعاً بالفعل. ولا يُرسل شيء آخر قبل تأكيدكم خلال يومين.',
  'subscribe.confirm-title': 'تأكيد المتابعة',
  'subscribe.confirm-text': 'تصلكم بعد ذلك رسالة عند حدوث تغيير.',
  'subscribe.done': 'تمت المتابعة',
  'subscribe.done-text': 'تصلكم رسالة عند حدوث تغيير. وفي كل منها رابط ينهي المتابعة.',
  'subscribe.meeting': 'عرض الاجتماع',
  'subscribe.by-email': 'بالبريد الإلكتروني',
  'subscribe.by-feed': 'كموجز (Atom)',
  'subscribe.all-calendar': 'تقويم جميع الاجتماعات (iCalendar)',
}
