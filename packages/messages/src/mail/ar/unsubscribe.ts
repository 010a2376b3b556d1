import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason': 'تصلك هذه الرسالة لأنك تتابع هذه الأخبار.',
  'unsubscribe.action': 'إيقاف هذه الأخبار',
  'unsubscribe.done': 'لن تصلك هذه الأخبار بعد الآن.',
}
