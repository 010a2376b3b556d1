import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'إشعارات تلقائية (webhooks)',
  'webhooks.lead':
    'يُرسل إشعار إلى أنظمتك عند نشر أي شيء أو تغيّر تسجيل. والطلبات موقَّعة، ويُعاد إرسال الطلبات الفاشلة.',
  'webhooks.none': 'لا توجد إشعارات تلقائية بعد. أضف عنوان النظام الذي تريد إشعاره.',
  'webhooks.url': 'عنوان الويب',
  'webhooks.add': 'إضافة إشعار تلقائي',
  'webhooks.once':
    'انسخ المفتاح السري الآن لأنه يُعرض مرة واحدة فقط. واستخدمه للتحقق من توقيعات الطلبات المرسلة إلى \u2066{url}\u2069.',
  'webhooks.since': 'تاريخ الإضافة: {moment}',
  'webhooks.noDeliveries': 'لا توجد إرسالات بعد.',
  'webhooks.answer': 'الرد',
  'webhooks.replayOf': 'إعادة إرسال {moment}',
  'webhooks.removeTitle': 'هل تريد إزالة هذا الإشعار التلقائي؟',
  'webhooks.removeMore':
    'لن يُرسل أي شيء إلى \u2066{url}\u2069 بعد ذلك، وستُحذف قائمة الإرسالات إليه.',
  'webhooks.delivery-waiting': 'بانتظار الإرسال',
  'webhooks.delivery-delivered': 'تم التسليم',
  'webhooks.delivery-failed': 'فشل الإرسال',
  'webhooks.events': 'الأحداث',
  'webhooks.event': 'الحدث',
  'webhooks.test': 'إرسال اختبار',
  'webhooks.testOf': 'إرسال اختبار إلى {url}',
  'webhooks.tested': 'يجري إرسال الاختبار. ستظهر نتيجته في القائمة.',
  'webhooks.event-publication.created': 'نُشرت رسالة معممة',
  'webhooks.event-meeting.released': 'نُشرت نسخة من اجتماع',
  'webhooks.event-meeting.withdrawn': 'سُحب اجتماع',
  'webhooks.event-meeting.restored': 'أُعيد اجتماع',
  'webhooks.event-circular.withdrawn': 'سُحبت رسالة معممة',
  'webhooks.event-circular.restored': 'أُعيدت رسالة معممة',
  'webhooks.event-registration.submitted': 'قُدم تسجيل',
  'webhooks.event-registration.confirmed': 'تأكد تسجيل',
  'webhooks.event-registration.declined': 'رُفض تسجيل',
  'webhooks.event-registration.cancelled': 'أُلغي تسجيل',
  'webhooks.event-registration.checked-in': 'سُجل حضور مشارك',
  'webhooks.event-document.approved': 'تمت الموافقة على وثيقة',
  'webhooks.event-webhook.test': 'اختبار',
}
