import type { Notice } from '@u4ssc/client/emails'
import { say } from '../../components/language/say'

/** Describes how many emails of a notice were sent, or returns a dash if there are none. */
export function describeDelivery(delivery: Notice['delivery']): string {
  const all = Object.values(delivery).reduce((sum, count) => sum + count, 0)
  return all === 0 ? '–' : say('notices.sent', { sent: delivery.sent ?? 0, all })
}
