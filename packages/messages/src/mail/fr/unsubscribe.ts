import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason': 'Vous recevez ce message parce que vous suivez ces nouvelles.',
  'unsubscribe.action': 'Ne plus recevoir ces nouvelles',
  'unsubscribe.done': 'Vous ne recevrez plus ces nouvelles.',
}
