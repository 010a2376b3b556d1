import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason': 'Recibe este mensaje porque sigue estas noticias.',
  'unsubscribe.action': 'Dejar de recibir estas noticias',
  'unsubscribe.done': 'Ya no recibirá estas noticias.',
}
