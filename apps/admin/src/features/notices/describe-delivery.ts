import type { Notice } from '@u4ssc/client'
import { say } from '../../components/say'

/** How many of the mails have left; a dash before there are any. */
export function describeDelivery(delivery: Notice['delivery']): string {
  const all = Object.values(delivery).reduce((sum, count) => sum + count, 0)
  return all === 0 ? '–' : say('notices.sent', { sent: delivery.sent ?? 0, all })
}
