import type { Translation } from '../../../translation'
import type { webhooks as English } from '../../en/administration/webhooks'

export const webhooks: Translation<typeof English> = {
  'webhooks.title': 'الخطافات',
  'webhooks.lead': 'تُرسل كل عملية نشر إلى هذه العناوين موقّعة؛ ويعاد ما يفشل.',
  'webhooks.none': 'لا يُرسل شيء إلى أي مكان.',
  'webhooks.url': 'عنوان الإرسال',
  'webhooks.make': 'إضافة',
  'webhooks.once': 'سر التحقق من التوقيعات المرسلة إلى {url} يظهر الآن فقط.',
  'webhooks.since': 'منذ {moment}',
  'webhooks.noDeliveries': 'لم يُرسل إليه شيء بعد.',
  'webhooks.answer': 'ما آل إليه',
  'webhooks.replayOf': 'إرسال مرة أخرى: {moment}',
  'webhooks.removeTitle': 'إزالة هذا العنوان؟',
  'webhooks.removeMore': 'لن يُرسل شيء إلى {url}، وتزول قائمة إرسالاته.',
  'webhooks.delivery-waiting': 'قيد الانتظار',
  'webhooks.delivery-delivered': 'سُلِّم',
  'webhooks.delivery-failed': 'فشل',
}
