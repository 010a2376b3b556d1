import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': 'الاشتراك بالبريد الإلكتروني',
  'subscribe.lead': 'ستصلكم رسالة إلكترونية عند حدوث أي تغيير. ويمكنكم إلغاء الاشتراك في أي وقت.',
  'subscribe.topic': 'الاجتماع',
  'subscribe.all': 'جميع الاجتماعات',
  'subscribe.send': 'اشتراك',
  'subscribe.sent-text':
    'إذا لم يكن هذا العنوان مشتركاً بعد، فقد أرسلنا إليه رابطاً. افتحوه خلال يومين لتأكيد اشتراككم.',
  'subscribe.confirm-title': 'تأكيد اشتراككم',
  'subscribe.confirm-text': 'بعد التأكيد، ستصلكم رسالة إلكترونية عند حدوث أي تغيير.',
  'subscribe.done': 'تم اشتراككم',
  'subscribe.done-text':
    'ستصلكم رسالة إلكترونية عند حدوث أي تغيير. ويمكنكم إلغاء الاشتراك في أي وقت.',
  'subscribe.meeting': 'الانتقال إلى صفحة الاجتماع',
  'subscribe.by-feed': 'موجز Atom',
  'subscribe.all-calendar': 'تقويم جميع الاجتماعات (\u2066.ics\u2069)',
  'subscribe.in-calendar': 'الاشتراك في تقويمكم',
  'subscribe.deadlines': 'إضافة المواعيد النهائية إلى التقويم',
  'subscribe.archive': 'تنزيل نسخة للاستخدام دون اتصال (\u2066.zip\u2069)',
}
