import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason': '您收到此邮件是因为您关注了这些消息。',
  'unsubscribe.action': '停止接收',
  'unsubscribe.done': '您将不再收到这些消息。',
}
