import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason': 'تصلكم هذه الرسالة لأنكم مشتركون في المستجدات.',
  'unsubscribe.question': 'هل تريدون إلغاء الاشتراك في المستجدات عبر البريد الإلكتروني؟',
  'unsubscribe.action': 'إلغاء الاشتراك',
  'unsubscribe.done': 'أُلغي اشتراككم. ولن نرسل إليكم هذه المستجدات بعد الآن.',
}
