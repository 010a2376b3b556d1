import type { Notice } from '@u4ssc/client/emails'
import { say } from '../../components/language/say'

/** Describes the state of a notice. It is "Sent" only after all of its emails were sent. */
export function describeState({ state, delivery }: Pick<Notice, 'state' | 'delivery'>): string {
  if (state !== 'queued') return say(`notices.state-${state}`)
  const waiting = (delivery.queued ?? 0) + (delivery.deferred ?? 0)
  return say(waiting > 0 ? 'notices.state-sending' : 'notices.state-sent')
}
