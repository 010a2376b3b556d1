import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason': '您收到本邮件，是因为您订阅了更新。',
  'unsubscribe.question': '要退订更新邮件吗？',
  'unsubscribe.action': '退订',
  'unsubscribe.done': '您已退订。我们不会再发送这些更新。',
}
